package org.imza.kit.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicAnswersIT extends PublicAnswersContract {

    @Override
    protected List<String> addresses() {
        return List.of(
                "/tried",
                "/tried?lang=ug",
                "/assets/service-kit/imza.css",
                "/assets/service-kit/icon.svg",
                "/assets/service-kit/fonts/noto-naskh-arabic.woff2");
    }
}
