package org.imza;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imza.signature.StateChangeEffect;
import org.junit.jupiter.api.Test;

/** The boundaries of DESIGN, so that a short cut fails the build. */
class ArchitectureTest {

    private static final String BASE = "org.imza.";

    /** What a feature may know of the others; a feature that is missing here may know nothing. */
    private static final Map<String, List<String>> KNOWS = Map.ofEntries(
            Map.entry("about", List.of()),
            Map.entry("siteroot", List.of()),
            Map.entry("batch", List.of()),
            Map.entry("campaignsummary", List.of()),
            Map.entry("organization", List.of()),
            Map.entry("endedsession", List.of()),
            Map.entry("petition", List.of("organization")),
            Map.entry("snapshot", List.of("petition")),
            Map.entry("progress", List.of("petition", "signature", "batch", "snapshot")),
            Map.entry("signature", List.of("petition", "batch")),
            Map.entry("signing", List.of("petition", "signature", "batch")),
            Map.entry("confirmation", List.of("petition", "progress", "signature", "batch")),
            Map.entry("moderation", List.of("petition", "progress", "signature", "organization")),
            Map.entry("signaturereview", List.of("petition", "signature", "moderation")),
            Map.entry("organizing", List.of("petition", "progress")),
            Map.entry(
                    "petitionpage",
                    List.of("petition", "progress", "signature", "signing", "organization", "snapshot")),
            Map.entry("home", List.of("petition", "progress", "organization", "campaignsummary")));

    private final JavaClasses imported = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.imza");

    @Test
    void featuresKnowOnlyWhatTheyMay() {
        KNOWS.forEach((feature, known) -> noClasses()
                .that()
                .resideInAPackage(BASE + feature + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others(feature, known)))
                .check(imported));
    }

    private static String[] others(String feature, List<String> known) {
        return KNOWS.keySet().stream()
                .filter(other -> !other.equals(feature) && !known.contains(other))
                .map(other -> BASE + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyFeatureIsOnTheMap() {
        classes()
                .that()
                .resideOutsideOfPackages("org.imza.kit..", "org.imza.event..")
                .should()
                .resideInAnyPackage(KNOWS.keySet().stream()
                        .map(feature -> BASE + feature + "..")
                        .toArray(String[]::new))
                .check(imported);
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching("org.imza.(*)..").should().beFreeOfCycles().check(imported);
    }

    /** Equal priorities would leave it open who locks first, and so let two transactions wait for each other. */
    @Test
    void effectsOfStateChangesHaveOneOrder() {
        List<Integer> priorities = imported.stream()
                .filter(type -> type.isAssignableTo(StateChangeEffect.class) && !type.isInterface())
                .map(type -> type.getAnnotationOfType(Priority.class).value())
                .toList();
        assertFalse(priorities.isEmpty());
        assertEquals(Set.copyOf(priorities).size(), priorities.size(), priorities::toString);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        String[] drawers = Stream.of("util", "utils", "impl", "dto", "common", "service", "model", "helper")
                .map(name -> "..imza.." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.imza..")
                .should()
                .resideInAnyPackage(drawers)
                .check(imported);
    }

    @Test
    void configurationIsMappedInOnePlaceAFeature() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.imza..")
                .should()
                .notBeAnnotatedWith(ConfigProperty.class)
                .check(imported);
    }

    @Test
    void onlyTheKitTalksToTheBroker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.imza.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(imported);
    }

    @Test
    void theKitKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.imza.kit..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(Arrays.stream(KNOWS.keySet().toArray(String[]::new))
                                .map(feature -> BASE + feature + "..")
                                .toArray(String[]::new)))
                .check(imported);
    }
}
