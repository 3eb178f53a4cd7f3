package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;

/** Deletes pictures that were replaced, or uploaded and never used. */
@ApplicationScoped
class ForgettingPictures implements Recurring {

    private final Pictures pictures;
    private final UploadConfig config;
    private final Clock clock;

    ForgettingPictures(Pictures pictures, UploadConfig config, Clock clock) {
        this.pictures = pictures;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-pictures";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        pictures.delete(
                "storedAt < ?1 and id not in (select u.pictureId from CampaignUpdate u where u.pictureId is not null)",
                clock.instant().minus(config.keepUnused()));
        return false;
    }
}
