package org.imza;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.config.ConfigMapping;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** How campaign-service is cut: features that know each other in one direction only. */
class ArchitectureTest {

    private static final String BASE = "org.imza.";

    /** How those tell of themselves who are called by the kit: listeners, kinds of jobs, what recurs. */
    private static final Set<String> SAYING_WHAT_IT_IS = Set.of("accepts", "name", "every");

    /** What a feature may know of the others; a feature that is missing here may know nothing. */
    private static final Map<String, List<String>> KNOWS = Map.of(
            "petitionsummary", List.of(),
            "picture", List.of(),
            "takedown", List.of(),
            "account", List.of(),
            "gallery", List.of("picture"),
            "organization", List.of("account", "gallery", "petitionsummary"),
            "campaign", List.of("gallery", "organization", "petitionsummary", "takedown"),
            "update", List.of("campaign", "gallery", "organization", "petitionsummary", "takedown"),
            "moderation", List.of("update", "campaign", "organization", "takedown"));

    private final JavaClasses imported = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    KNOWS.keySet().stream().map(feature -> BASE + feature).toList());

    @Test
    void featuresKnowOnlyWhatTheyMay() {
        KNOWS.forEach((feature, known) -> noClasses()
                .that()
                .resideInAPackage(BASE + feature + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others(feature, known)))
                .check(imported));
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("org.imza.(*)..").should().beFreeOfCycles().check(imported);
    }

    @Test
    void entitiesAndConfigurationStayInTheirFeature() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(imported);
        classes()
                .that()
                .areAnnotatedWith(ConfigMapping.class)
                .should()
                .notBePublic()
                .check(imported);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .check(imported);
    }

    @Test
    void configurationIsMappedAndTimeInjected() {
        fields().should().notBeAnnotatedWith(ConfigProperty.class).check(imported);
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(imported);
    }

    @Test
    void useCasesDoOneThing() {
        classes()
                .that()
                .haveNameMatching(".*\\.[A-Z][a-z]+ing[A-Z][A-Za-z]*")
                .should(satisfy("have one method for others", type -> doors(type) == 1))
                .check(imported);
    }

    @Test
    void resourcesBlockNoEventLoopAndKnowNoDatabase() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                // On an event loop a form that cannot be read would be lost, with whoever waits for the answer.
                .should()
                .beAnnotatedWith(RunOnVirtualThread.class)
                .andShould()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.sql..", "jakarta.persistence..", "org.hibernate..")
                .check(imported);
    }

    private static String[] others(String feature, List<String> known) {
        return KNOWS.keySet().stream()
                .filter(other -> !other.equals(feature) && !known.contains(other))
                .map(other -> BASE + other + "..")
                .toArray(String[]::new);
    }

    private static long doors(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(method -> !SAYING_WHAT_IT_IS.contains(method.getName()))
                .count();
    }

    private static ArchCondition<JavaClass> satisfy(String rule, Predicate<JavaClass> holds) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + rule));
            }
        };
    }
}
