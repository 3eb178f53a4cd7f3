package org.imza.keptform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.job.Recurring;

/** Deletes kept forms that nobody came back for. */
@ApplicationScoped
class ForgettingKeptForms implements Recurring {

    private final KeptFormConfig config;
    private final KeptForms forms;
    private final Clock clock;

    ForgettingKeptForms(KeptFormConfig config, KeptForms forms, Clock clock) {
        this.config = config;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-kept-forms";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        forms.forget(clock.instant().minus(config.life()));
        return false;
    }
}
