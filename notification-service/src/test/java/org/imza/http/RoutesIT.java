package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.imza.kit.http.RoutesContract;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RoutesIT extends RoutesContract {

    @Override
    protected String token() {
        return Tokens.administrator(Ids.next());
    }
}
