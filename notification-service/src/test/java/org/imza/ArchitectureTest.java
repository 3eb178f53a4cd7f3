package org.imza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@AnalyzeClasses(packages = "org.imza", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Own.class})
class ArchitectureTest {

    /** The kit has its own rules. */
    static class Own implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/kit/") && !location.contains("/event/");
        }
    }

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.imza.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTriggersKnowEvents = noClasses()
            .that()
            .resideOutsideOfPackage("org.imza.trigger")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.imza.event");

    @ArchTest
    static final ArchRule nothingDependsOnTriggers = noClasses()
            .that()
            .resideOutsideOfPackage("org.imza.trigger")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.imza.trigger");

    /** Suppression is the last word: it asks nobody. */
    @ArchTest
    static final ArchRule suppressionStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.imza.suppression")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.imza.mailing", "org.imza.subscription", "org.imza.contact");

    @ArchTest
    static final ArchRule mailGoesOutOfOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.imza.mailing.MailServer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.mailer.reactive")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.quarkus.mailer.Mailer");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould(callSystemClock());

    @ArchTest
    static final ArchRule settingsAreMappings =
            noFields().should().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule packagesAreFeatures = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..dto..", "..common..", "..service..", "..model..");

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>
            callSystemClock() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                        "Clock.systemUTC outside its producer",
                        call -> call.getTarget().getOwner().isEquivalentTo(Clock.class)
                                && call.getTarget().getName().startsWith("system")
                                && !call.getOriginOwner().getSimpleName().equals("UtcClock")));
    }
}
