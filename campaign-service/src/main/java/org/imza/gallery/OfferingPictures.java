package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.imza.kit.job.Recurring;
import org.imza.kit.outbox.Outbox;

/** Tells others of pictures that an earlier release described, and of widths that were made since they were told. */
@ApplicationScoped
class OfferingPictures implements Recurring {

    private static final int AT_ONCE = 100;

    private final Pictures pictures;
    private final Outbox outbox;
    private final UploadConfig config;
    private final Clock clock;

    OfferingPictures(Pictures pictures, Outbox outbox, UploadConfig config, Clock clock) {
        this.pictures = pictures;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-pictures";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        Instant now = clock.instant();
        List<Picture> unknown = pictures.notOffered(AT_ONCE);
        unknown.forEach(picture -> outbox.append(picture.offer(now)));
        return unknown.size() == AT_ONCE;
    }
}
