package org.imza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::ours)
            .importPackages("org.imza");

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.imza.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTriggersKnowEvents() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.imza.trigger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.imza.event")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTriggers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.imza.trigger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.imza.trigger")
                .check(CLASSES);
    }

    /** Suppression is the last word: it asks nobody. */
    @Test
    void suppressionStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.imza.suppression")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.imza.letter",
                        "org.imza.mailing",
                        "org.imza.queue",
                        "org.imza.smtp",
                        "org.imza.subscription",
                        "org.imza.contact")
                .check(CLASSES);
    }

    /** What a mail says does not depend on when and how it goes out. */
    @Test
    void lettersKnowNoQueue() {
        noClasses()
                .that()
                .resideInAPackage("org.imza.letter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.imza.mailing", "org.imza.queue", "org.imza.smtp")
                .check(CLASSES);
    }

    @Test
    void mailGoesOutOfOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.imza.smtp.SmtpClient")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.ext.mail.MailClient")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.mailer.reactive")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.mailer.Mailer")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void settingsAreMappings() {
        noFields().should().beAnnotatedWith(ConfigProperty.class).check(CLASSES);
    }

    @Test
    void packagesAreFeatures() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..dto..", "..common..", "..service..", "..model..")
                .check(CLASSES);
    }

    /** The kit has its own rules. */
    private static boolean ours(Location location) {
        return !location.contains("/kit/") && !location.contains("/event/");
    }
}
