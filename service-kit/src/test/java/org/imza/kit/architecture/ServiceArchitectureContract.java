package org.imza.kit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.kit.inbox.EventListener;

/** How a service is cut: features that know each other in one direction only, and show no more than others need. */
public abstract class ServiceArchitectureContract extends ArchitectureContract {

    private static final DescribedPredicate<JavaClass> SHARED =
            resideInAnyPackage("org.imza.kit..", "org.imza.event..", "org.imza.texts");

    /** What each feature may know of the others. */
    protected abstract Map<String, List<String>> knows();

    @Override
    protected final JavaClasses own(JavaClasses all) {
        return all.that(not(SHARED));
    }

    @ArchTest
    void featuresKnowOnlyWhatTheyMay(JavaClasses all) {
        knows().forEach((feature, known) -> noClasses()
                .that()
                .resideInAPackage(packages(feature))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others(feature, known, knows().keySet())))
                .check(own(all)));
    }

    @ArchTest
    void everyFeatureIsOnTheMap(JavaClasses all) {
        classes()
                .should()
                .resideInAnyPackage(knows().keySet().stream()
                        .map(ServiceArchitectureContract::packages)
                        .toArray(String[]::new))
                .check(own(all));
    }

    @ArchTest
    void featuresFormNoCircle(JavaClasses all) {
        slices().matching("org.imza.(*)..").should().beFreeOfCycles().check(own(all));
    }

    @ArchTest
    void onlyTheKitTalksToTheBroker(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.kafka.."))
                .check(own(all));
    }

    @ArchTest
    void whatListensToEventsIsNamedSo(JavaClasses all) {
        classes()
                .that()
                .implement(EventListener.class)
                .should()
                .haveSimpleNameEndingWith("Listener")
                .check(own(all));
    }

    @ArchTest
    void whatIsPublicIsUsedByAnotherFeature(JavaClasses all) {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.describe("stand by themselves", ArchitectureContract::topLevel))
                .should(Visibility.BE_NEEDED_BY_ANOTHER_FEATURE)
                .check(own(all));
    }

    private static String[] others(String feature, List<String> known, Set<String> all) {
        return all.stream()
                .filter(other -> !other.equals(feature) && !known.contains(other))
                .map(ServiceArchitectureContract::packages)
                .toArray(String[]::new);
    }

    private static String packages(String feature) {
        return "org.imza." + feature + "..";
    }
}
