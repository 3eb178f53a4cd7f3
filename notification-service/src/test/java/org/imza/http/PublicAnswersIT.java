package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imza.kit.http.PublicAnswersContract;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicAnswersIT extends PublicAnswersContract {

    @Override
    protected List<String> addresses() {
        return List.of("/assets/notification-service/imza.css");
    }
}
