package org.imza.update;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Deletes pictures that were replaced, or uploaded and never used. */
@ApplicationScoped
class ForgettingPictures {

    private static final Duration GRACE = Duration.ofDays(1);

    private final Pictures pictures;
    private final Clock clock;

    ForgettingPictures(Pictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        pictures.delete(
                "storedAt < ?1 and id not in (select u.pictureId from CampaignUpdate u where u.pictureId is not null)",
                clock.instant().minus(GRACE));
    }
}
