package org.imza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import org.imza.kit.architecture.Production;
import org.imza.kit.architecture.ServiceArchitectureContract;

@AnalyzeClasses(packages = "org.imza", importOptions = Production.class)
class ArchitectureTest extends ServiceArchitectureContract {

    @Override
    protected Map<String, List<String>> knows() {
        return Map.of(
                // Suppression is the last word: it asks nobody.
                "suppression", List.of(),
                "contact", List.of(),
                "subscription", List.of("suppression"),
                // What a mail says does not depend on when and how it goes out.
                "letter", List.of("suppression"),
                "queue", List.of("letter", "suppression"),
                "mailing", List.of("letter", "queue"),
                "smtp", List.of("letter", "queue", "suppression"),
                "trigger", List.of("contact", "letter", "mailing", "queue", "subscription", "suppression"));
    }

    @ArchTest
    void onlyTriggersKnowEvents(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.imza.trigger")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.imza.event")
                .check(own(all));
    }

    @ArchTest
    void mailGoesOutOfOnePlace(JavaClasses all) {
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
                .check(own(all));
    }
}
