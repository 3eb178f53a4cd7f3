package org.imza.kit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.imza.kit.architecture.ArchitectureContract;
import org.imza.kit.architecture.Production;

@AnalyzeClasses(packages = "org.imza", importOptions = Production.class)
class ArchitectureTest extends ArchitectureContract {

    @Override
    protected JavaClasses own(JavaClasses all) {
        return all.that(not(resideInAPackage("org.imza.event..")));
    }

    @ArchTest
    void packagesFormNoCircle(JavaClasses all) {
        slices().matching("org.imza.kit.(*)..").should().beFreeOfCycles().check(all);
    }
}
