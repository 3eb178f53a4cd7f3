package org.imza.kit.desk;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.imza.kit.language.MessageKey;
import org.imza.kit.problem.Problem;

/** What every service shows of itself, each under its own name and leading to that of the others. */
@Singleton
public class ServicePages {

    private static final List<String> ALL = List.of("petition-service", "campaign-service", "notification-service");

    private final String name;

    ServicePages(ApplicationConfig application) {
        this.name = application.name().orElseThrow();
    }

    /** The page of this service below {@code base}, as in {@code /organize/jobs/petition-service}. */
    public String own(String base) {
        return base + name;
    }

    /** That of the service that knows people by their accounts. */
    public static String ofAccounts(String base) {
        return base + "campaign-service";
    }

    /**
     * Refuses to speak for another service.
     *
     * @throws Problem 404 for any other
     */
    public void demand(String asked) {
        if (!name.equals(asked)) {
            throw Problem.notFound();
        }
    }

    /** Those of all services below {@code base}, followed by {@code rest}; this one included. */
    public List<ServiceLink> links(String base, String rest, Function<MessageKey, String> words) {
        return ALL.stream()
                .map(one -> new ServiceLink(
                        base + one + rest, words.apply(MessageKey.ofCode("pagesOf", one)), one.equals(name)))
                .toList();
    }
}
