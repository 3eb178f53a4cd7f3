package org.imza.picture;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Cleaning as the service does it, with its own limits unless a test says otherwise. */
final class Cleaning {

    private Cleaning() {}

    static CleaningPicture withDefaults() {
        return with(Map.of());
    }

    static CleaningPicture with(Map<String, String> settings) {
        PictureConfig config = config(settings);
        return new CleaningPicture(
                config, new DecoderQueue(config), new DecoderProcess(config, new DecoderCommand(config)));
    }

    static PictureConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(PictureConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(PictureConfig.class);
    }
}
