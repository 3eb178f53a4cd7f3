package org.imza.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.WithDefault;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imza.kit.architecture.Production;
import org.junit.jupiter.api.Test;

/**
 * The same thing is written in the same way. SQL (docs/decisions/0028): entities by Hibernate, {@link org.imza.kit.sql.Sql}
 * beside them, plain JDBC where it is measured. Durations: a number and a unit, as in {@code 15s} or {@code 8d}.
 */
public abstract class DialectContract {

    /** What events leave by is in the transaction of every batch. */
    private static final String OUTBOX = "org.imza.kit.outbox.Outbox";

    private static final String DURATION = "[1-9][0-9]*(ms|s|m|h|d)";

    /** ISO 8601's, and a number with another unit or a blank before it, as the value of a setting. */
    private static final Pattern OTHER_DURATION = Pattern.compile(
            "[\\w.%\"-]+\\s*=\\s*(P(\\d+D)?T?\\d.*|\\d+\\s+(ms|s|m|h|d)|\\d+\\s*(sec|min|hour|day)\\w*)\\s*");

    private final JavaClasses imported =
            new ClassFileImporter().withImportOption(new Production()).importPackages("org.imza");

    /** The classes that every signature and confirmation passes through. */
    protected Set<String> hotPath() {
        return Set.of();
    }

    /** Those that write or read an entity's own table in SQL, and have to see what Hibernate holds back. */
    protected Set<String> besideEntities() {
        return Set.of();
    }

    @Test
    void onlyTheHotPathPreparesItsStatementsItself() {
        noClasses()
                .that(describe("are not on the hot path", type -> !isOneOf(hotPath(), type) && !isOutbox(type)))
                .should()
                .callMethodWhere(target(owner(assignableTo(Connection.class)))
                        .and(target(nameMatching("prepareStatement|prepareCall|createStatement"))))
                .check(imported);
    }

    @Test
    void onlyEntitiesAreAskedForThroughHibernate() {
        DescribedPredicate<JavaClass> others =
                describe("touch no entity's table", type -> !isOneOf(besideEntities(), type));
        noClasses()
                .that(others)
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(EntityManager.class))).and(target(nameMatching("createNative.*"))))
                .check(imported);
    }

    @Test
    void durationsAreANumberAndAUnit() throws IOException {
        List<String> others = new ArrayList<>();
        for (JavaMethod method : methods()) {
            if (method.getRawReturnType().isEquivalentTo(Duration.class) && method.isAnnotatedWith(WithDefault.class)) {
                add(
                        others,
                        method,
                        method.getAnnotationOfType(WithDefault.class).value());
            }
            if (method.isAnnotatedWith(Scheduled.class)) {
                add(others, method, method.getAnnotationOfType(Scheduled.class).every());
            }
        }
        try (Stream<Path> files = Files.find(
                Path.of("src/main/resources"), 2, (file, _) -> file.toString().endsWith(".properties"))) {
            for (Path file :
                    files.filter(each -> !each.getParent().endsWith("messages")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> OTHER_DURATION.matcher(line).matches())
                        .forEach(others::add);
            }
        }
        assertEquals(List.of(), others);
    }

    private List<JavaMethod> methods() {
        return imported.stream().flatMap(type -> type.getMethods().stream()).toList();
    }

    private static void add(List<String> others, JavaMethod method, String duration) {
        if (!duration.matches(DURATION)) {
            others.add(method.getFullName());
        }
    }

    private static boolean isOutbox(JavaClass type) {
        return type.getName().equals(OUTBOX);
    }

    private static boolean isOneOf(Set<String> names, JavaClass type) {
        return names.contains(type.getName());
    }
}
