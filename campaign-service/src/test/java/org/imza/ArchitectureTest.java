package org.imza;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.config.ConfigMapping;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How campaign-service is cut: features that know each other in one direction only. */
class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.imza");

    @TestFactory
    Stream<DynamicTest> keepsItsRules() {
        return Map.<String, ArchRule>ofEntries(
                        Map.entry("featuresKnowEachOtherInOneDirection", featuresKnowEachOtherInOneDirection),
                        Map.entry("thereAreNoPackagesOfLeftovers", thereAreNoPackagesOfLeftovers),
                        Map.entry("entitiesStayInTheirFeature", entitiesStayInTheirFeature),
                        Map.entry("stateChangesOnlyThroughEntities", stateChangesOnlyThroughEntities),
                        Map.entry("configurationStaysInItsFeature", configurationStaysInItsFeature),
                        Map.entry("thereIsNoStrayConfiguration", thereIsNoStrayConfiguration),
                        Map.entry("useCasesDoOneThing", useCasesDoOneThing),
                        Map.entry("nobodyBlocksTheEventLoop", nobodyBlocksTheEventLoop),
                        Map.entry("timeIsInjected", timeIsInjected),
                        Map.entry("resourcesAnswerToNobodyElse", resourcesAnswerToNobodyElse))
                .entrySet()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(SERVICE)));
    }

    static final ArchRule featuresKnowEachOtherInOneDirection =
            slices().matching("org.imza.(*)..").namingSlices("$1").should().beFreeOfCycles();

    static final ArchRule thereAreNoPackagesOfLeftovers = noClasses()
            .that()
            .resideOutsideOfPackage("org.imza.kit..")
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..dto..", "..common..", "..service..", "..model..");

    static final ArchRule entitiesStayInTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    static final ArchRule stateChangesOnlyThroughEntities = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic();

    static final ArchRule configurationStaysInItsFeature = classes()
            .that()
            .areAnnotatedWith(ConfigMapping.class)
            .and(areOurs())
            .should()
            .notBePublic();

    static final ArchRule thereIsNoStrayConfiguration = fields().should().notBeAnnotatedWith(ConfigProperty.class);

    static final ArchRule useCasesDoOneThing =
            classes().that(areOurs()).and(areUseCases()).should(haveOneDoor());

    static final ArchRule nobodyBlocksTheEventLoop =
            classes().that().areAnnotatedWith(Path.class).and(areOurs()).should(runOnVirtualThreads());

    static final ArchRule timeIsInjected = noClasses()
            .that(areOurs())
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule resourcesAnswerToNobodyElse = methods()
            .that()
            .areDeclaredInClassesThat(are(resources()))
            .and()
            .areDeclaredInClassesThat(areOurs())
            .should()
            .onlyBeCalled()
            .byClassesThat(are(not(resideInAPackage("org.imza.(*)..")).or(resources())));

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areOurs() {
        return not(resideInAPackage("org.imza.kit..")).as("are not the kit's");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resources() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "resources", type -> type.isAnnotatedWith(Path.class));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areUseCases() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are use cases",
                type -> type.getSimpleName().matches("[A-Z][a-z]+ing[A-Z].*") && type.isTopLevelClass());
    }

    private static ArchCondition<JavaClass> haveOneDoor() {
        return new ArchCondition<>("have one method that others call") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long doors = type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.getName().equals("accepts"))
                        .count();
                events.add(new SimpleConditionEvent(type, doors == 1, type.getName() + " has " + doors));
            }
        };
    }

    private static ArchCondition<JavaClass> runOnVirtualThreads() {
        return new ArchCondition<>("run on virtual threads") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean good = type.isAnnotatedWith(RunOnVirtualThread.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(NonBlocking.class));
                events.add(new SimpleConditionEvent(type, good, type.getName() + " would block"));
            }
        };
    }
}
