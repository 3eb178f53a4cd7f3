package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.imza.kit.access.AccessContract;
import org.imza.kit.access.Caller;
import org.imza.kit.http.Route;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;

/** No organization has anything here. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIT extends AccessContract {

    @Override
    protected String token(Caller caller) {
        return Tokens.of(Ids.next(), caller.platformRoles());
    }

    @Override
    protected Map<String, String> values(Route route) {
        return Map.of("owner", "notification-service", "id", Ids.next().toString());
    }
}
