package org.imza.kit.jobpage;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.imza.kit.language.MessageKey;
import org.imza.kit.problem.Problem;

/** Whose jobs are shown where: each service has its own under its own name, and leads to those of the others. */
@Singleton
class JobOwner {

    static final String PAGE = "/organize/jobs/";

    private static final List<String> ALL = List.of("petition-service", "campaign-service", "notification-service");

    private final String name;

    JobOwner(ApplicationConfig application) {
        this.name = application.name().orElseThrow();
    }

    String page() {
        return PAGE + name;
    }

    /**
     * Refuses to speak for another service.
     *
     * @throws Problem 404 for any other
     */
    void demand(String asked) {
        if (!name.equals(asked)) {
            throw Problem.notFound();
        }
    }

    /** All of them, this one included. */
    List<JobOwnerLink> links(Function<MessageKey, String> words) {
        return ALL.stream()
                .map(one -> new JobOwnerLink(PAGE + one, words.apply(key(one)), one.equals(name)))
                .toList();
    }

    /** {@code jobsOfPetitionService}. */
    private static MessageKey key(String service) {
        return MessageKey.of("jobsOf", JobWording.camel(service));
    }
}
