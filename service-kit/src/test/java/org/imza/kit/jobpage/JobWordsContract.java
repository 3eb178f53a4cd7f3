package org.imza.kit.jobpage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import org.imza.kit.job.JobKind;
import org.imza.kit.language.Messages;
import org.junit.jupiter.api.Test;

/** Every kind of job of a service has words on the page; extend it there with a {@code @QuarkusTest}. */
public abstract class JobWordsContract {

    @Inject
    @All
    List<JobKind> kinds;

    @Inject
    Messages messages;

    @Test
    void haveEveryKind() {
        for (JobKind kind : kinds) {
            assertTrue(messages.has(JobWording.key(kind.name())), kind.name());
        }
    }
}
