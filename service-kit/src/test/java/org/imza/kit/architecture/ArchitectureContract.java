package org.imza.kit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.EngineConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The shape that the kit and all services have in common. Each extends it, with {@code @AnalyzeClasses} of its own, so that
 * a new rule holds everywhere at once.
 */
public abstract class ArchitectureContract {

    private static final String[] DRAWERS = Stream.of(
                    "util", "utils", "impl", "dto", "common", "service", "model", "helper")
            .map(name -> "..imza.." + name + "..")
            .toArray(String[]::new);

    /** The classes of the module, of all that are on its class path. */
    protected abstract JavaClasses own(JavaClasses all);

    /** The one entity that others take through its transitions, if any. */
    protected String openEntity() {
        return "";
    }

    @ArchTest
    void noPackageIsADrawerForEverything(JavaClasses all) {
        noClasses().should().resideInAnyPackage(DRAWERS).check(own(all));
    }

    @ArchTest
    void useCasesDoOneThing(JavaClasses all) {
        classes().that(UseCases.ARE_NAMED_SO).should(UseCases.HAVE_ONE_DOOR).check(own(all));
    }

    @ArchTest
    void configurationIsMapped(JavaClasses all) {
        fields().should().notBeAnnotatedWith(ConfigProperty.class).check(own(all));
        classes().should(Parameters.NOT_BE_ANNOTATED_WITH_CONFIG_PROPERTY).check(own(all));
        classes()
                .that()
                .areAnnotatedWith(ConfigMapping.class)
                .should()
                .beInterfaces()
                .andShould()
                .haveSimpleNameEndingWith("Config")
                .check(own(all));
    }

    @ArchTest
    void beansAreGivenWhatTheyNeedByTheirConstructor(JavaClasses all) {
        fields().that()
                // Qute makes these itself, by a constructor without arguments.
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(EngineConfiguration.class)
                .should()
                .notBeAnnotatedWith(Inject.class)
                .check(own(all));
    }

    @ArchTest
    void featuresNameTheirTemplatesInOnePlace(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(CheckedTemplate.class)
                .should()
                .beTopLevelClasses()
                .andShould()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("Templates")
                .check(own(all));
    }

    @ArchTest
    void entitiesStayInTheirFeature(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveFullyQualifiedName(openEntity())
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(own(all));
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(own(all));
    }

    @ArchTest
    void resourcesBlockNoEventLoopAndKnowNoDatabase(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                // On an event loop a form that cannot be read would be lost, with anyone who waits for the answer.
                .should()
                .beAnnotatedWith(RunOnVirtualThread.class)
                .andShould()
                .onlyDependOnClassesThat(not(resideInAPackage("java.sql..")
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(resideInAPackage("org.hibernate.."))))
                .check(own(all));
    }

    @ArchTest
    void resourcesTakeTheirParametersInOneWay(JavaClasses all) {
        classes().should(Parameters.BE_TAKEN_AS_REST_PARAMETERS).check(own(all));
    }

    @ArchTest
    void addressesOfTheApiAreNouns(JavaClasses all) {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(ApiAddresses.BE_NOUNS)
                .check(own(all));
    }

    @ArchTest
    void timeComesFromTheClock(JavaClasses all) {
        noClasses()
                .that(not(resideInAPackage("org.imza.kit.time")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(own(all));
    }

    /** So that a template that uses what it is not given fails the build; tags take whatever they are given. */
    @ArchTest
    void templatesSayWhatTheyAreGiven(JavaClasses all) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/resources/templates"))) {
            List<java.nio.file.Path> silent = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("tags"))
                    .filter(file -> !declares(file))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean declares(java.nio.file.Path template) {
        try {
            return Files.readString(template).contains("{@");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it stands by itself in its file. */
    static boolean topLevel(JavaClass type) {
        return type.getEnclosingClass().isEmpty();
    }
}
