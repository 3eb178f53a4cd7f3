package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.imza.kit.job.Recurring;

/** Deletes pictures that were sent in for nothing: no form that had them was ever complete. */
@ApplicationScoped
class ForgettingPictures implements Recurring {

    private static final int AT_ONCE = 100;

    private final Pictures pictures;
    private final PictureUses uses;
    private final UploadConfig config;
    private final Clock clock;

    ForgettingPictures(Pictures pictures, PictureUses uses, UploadConfig config, Clock clock) {
        this.pictures = pictures;
        this.uses = uses;
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
        List<UUID> forgotten = pictures.undescribed(clock.instant().minus(config.keepUnused()), AT_ONCE).stream()
                .filter(id -> !uses.needs(id))
                .toList();
        forgotten.forEach(id -> pictures.forChange(id).ifPresent(pictures::delete));
        return forgotten.size() == AT_ONCE;
    }
}
