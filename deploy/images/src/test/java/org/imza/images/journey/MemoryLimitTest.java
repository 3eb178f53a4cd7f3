package org.imza.images.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"petition-service", "campaign-service", "notification-service"})
    void isWhatTheManifestSays(String service) {
        long mebibytes = MemoryLimit.of(service) >> 20;
        assertTrue(mebibytes >= 256 && mebibytes <= 4096, () -> mebibytes + " MiB");
    }
}
