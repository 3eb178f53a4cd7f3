package org.imza.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.junit.jupiter.api.Test;

/** How statements are planned. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlansIT {

    @Inject
    Database database;

    @Test
    void keepsNoPlanFromWhenTheTableWasEmpty() {
        assertEquals(List.of("force_custom_plan"), database.texts("show plan_cache_mode"));
    }
}
