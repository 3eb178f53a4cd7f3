package org.imza;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.Priority;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.kit.architecture.Production;
import org.imza.kit.architecture.ServiceArchitectureContract;
import org.imza.signature.StateChangeEffect;

@AnalyzeClasses(packages = "org.imza", importOptions = Production.class)
class ArchitectureTest extends ServiceArchitectureContract {

    @Override
    protected Map<String, List<String>> knows() {
        return Map.ofEntries(
                Map.entry("about", List.of()),
                Map.entry("siteroot", List.of()),
                Map.entry("batch", List.of()),
                Map.entry("campaignsummary", List.of()),
                Map.entry("organization", List.of()),
                Map.entry("picture", List.of()),
                Map.entry("endedsession", List.of()),
                Map.entry("petition", List.of("organization")),
                Map.entry("snapshot", List.of("petition")),
                Map.entry("progress", List.of("petition", "signature", "batch", "snapshot")),
                Map.entry("signature", List.of("petition", "batch")),
                Map.entry("signing", List.of("petition", "signature", "batch")),
                Map.entry("confirmation", List.of("petition", "progress", "signature", "batch")),
                Map.entry("moderation", List.of("petition", "picture", "progress", "signature", "organization")),
                Map.entry("signaturereview", List.of("petition", "signature", "moderation")),
                Map.entry("organizing", List.of("petition", "picture", "progress")),
                Map.entry(
                        "petitionpage",
                        List.of("petition", "picture", "progress", "signature", "signing", "organization", "snapshot")),
                Map.entry("home", List.of("petition", "progress", "organization", "campaignsummary")));
    }

    /** What moderators decide is a transition of the petition itself. */
    @Override
    protected String openEntity() {
        return "org.imza.petition.Petition";
    }

    /** Equal priorities would leave it open who locks first, and so let two transactions wait for each other. */
    @ArchTest
    void effectsOfStateChangesHaveOneOrder(JavaClasses all) {
        List<Integer> priorities = all.stream()
                .filter(type -> type.isAssignableTo(StateChangeEffect.class) && !type.isInterface())
                .map(type -> type.getAnnotationOfType(Priority.class).value())
                .toList();
        assertFalse(priorities.isEmpty());
        assertEquals(Set.copyOf(priorities).size(), priorities.size(), priorities::toString);
    }
}
