package org.imza.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.job.Jobs;
import org.imza.kit.job.Recurring;

/** Looks for pictures that an earlier release took, also while it still runs beside this one. */
@ApplicationScoped
class BeginningRendering implements Recurring {

    /** So that there is one such job at a time. */
    private static final UUID ALL = UUID.nameUUIDFromBytes("pictures".getBytes(StandardCharsets.US_ASCII));

    private final Pictures pictures;
    private final Jobs jobs;
    private final UploadConfig config;

    BeginningRendering(Pictures pictures, Jobs jobs, UploadConfig config) {
        this.pictures = pictures;
        this.jobs = jobs;
        this.config = config;
    }

    @Override
    public String name() {
        return "begin-rendering-pictures";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        long left = pictures.notRendered();
        if (left > 0) {
            jobs.start(Actor.SERVICE, RenderingPictures.NAME, ALL, left);
        }
        return false;
    }
}
