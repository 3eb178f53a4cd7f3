package org.imza.kit.audit;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Demands;
import org.imza.kit.architecture.Production;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody signed in can do is written down, also what will be added: every route that changes something, and
 * every use case that is given an {@link Actor} and a transaction, comes to {@link Audit}. Extend it in each service.
 */
public abstract class AuditContract {

    private static final List<Class<? extends Annotation>> CHANGING =
            List.of(POST.class, PUT.class, DELETE.class, PATCH.class);

    private final JavaClasses imported =
            new ClassFileImporter().withImportOption(new Production()).importPackages("org.imza");

    /** What lets others act: what they do is written down by them. */
    private static final Set<String> LETTING_OTHERS = Set.of("CreatingOnce.create");

    /** What is not written down, as {@code Class.method}, and why that is right. */
    protected Map<String, String> unwritten() {
        return Map.of();
    }

    @Test
    void isToldOfEveryCommand() {
        List<JavaMethod> commands = imported.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isRoute(method) || isUseCase(method))
                .toList();
        assertFalse(commands.isEmpty());
        Set<String> silent = commands.stream()
                .filter(method -> !isWrittenDown(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(command -> !LETTING_OTHERS.contains(command))
                .collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(unwritten().keySet()), silent);
    }

    @Test
    void hasWordsForEverythingThatIsDone() {
        assertEquals(Set.of(), WrittenActs.withoutWords());
    }

    private static boolean isRoute(JavaMethod method) {
        return CHANGING.stream().anyMatch(method::isAnnotatedWith)
                && !method.isAnnotatedWith(PermitAll.class)
                && (method.isAnnotatedWith(Demands.class) || method.getOwner().isAnnotatedWith(Demands.class));
    }

    private static boolean isUseCase(JavaMethod method) {
        return (method.isAnnotatedWith(Transactional.class) || method.getOwner().isAnnotatedWith(Transactional.class))
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
    }

    /** Whether anything that it calls, however far down, is the audit trail. */
    private static boolean isWrittenDown(JavaMethod command) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(command));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (unit.getOwner().isEquivalentTo(Audit.class)) {
                return true;
            }
            if (seen.add(unit)) {
                unit.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .filter(CodeUnitAccessTarget.class::isInstance)
                        .flatMap(target -> called((CodeUnitAccessTarget) target))
                        .forEach(next::push);
            }
        }
        return false;
    }

    /** The code of this site that may answer the call: of an interface, that of everything that implements it. */
    private static Stream<? extends JavaCodeUnit> called(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        if (!owner.getPackageName().startsWith("org.imza")) {
            return Stream.empty();
        }
        String[] parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                target.resolveMember().stream().map(JavaCodeUnit.class::cast),
                owner.getAllSubclasses().stream()
                        .flatMap(type -> type.tryGetMethod(target.getName(), parameters).stream()));
    }
}
