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
import io.smallrye.config.WithDefault;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
    void durationsAreANumberAndAUnit() {
        List<String> others = imported.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(setting -> setting.getRawReturnType().isEquivalentTo(Duration.class))
                .filter(setting -> setting.isAnnotatedWith(WithDefault.class))
                .filter(setting ->
                        !setting.getAnnotationOfType(WithDefault.class).value().matches(DURATION))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), others);
    }

    private static boolean isOutbox(JavaClass type) {
        return type.getName().equals(OUTBOX);
    }

    private static boolean isOneOf(Set<String> names, JavaClass type) {
        return names.contains(type.getName());
    }
}
