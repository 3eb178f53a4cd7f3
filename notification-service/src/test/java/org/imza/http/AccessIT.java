package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.imza.kit.access.AccessContract;
import org.imza.kit.access.Caller;
import org.imza.kit.http.Route;
import org.imza.kit.testing.RealServers;

/** Nobody signs in here. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIT extends AccessContract {

    @Override
    protected String token(Caller caller) {
        return null;
    }

    @Override
    protected Map<String, String> values(Route route) {
        return Map.of();
    }
}
