package org.imza.kit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A use case is a gerund with its object, and has one method for others. */
final class UseCases {

    private static final Pattern GERUND = Pattern.compile("[A-Z][a-z]+ing([A-Z][A-Za-z]*)");

    /** Where the gerund says what something is for: no use cases. */
    private static final Pattern THINGS =
            Pattern.compile(".*(Command|Config|Content|Event|Failure|Input|Pace|Route|Templates)");

    /** What those tell of themselves whom the kit calls, and one that has a queue. */
    private static final Set<String> TELLING_OF_ITSELF = Set.of("accepts", "name", "every", "full");

    private static final Set<JavaModifier> CLOSED =
            Set.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE);

    static final DescribedPredicate<JavaClass> ARE_NAMED_SO =
            DescribedPredicate.describe("are named like use cases", UseCases::named);

    static final ArchCondition<JavaClass> HAVE_ONE_DOOR = new ArchCondition<>("have one method for others") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Set<String> doors = doors(type);
            events.add(new SimpleConditionEvent(type, doors.size() == 1, type.getName() + " has " + doors));
        }
    };

    private UseCases() {}

    private static boolean named(JavaClass type) {
        return ArchitectureContract.topLevel(type)
                && GERUND.matcher(type.getSimpleName()).matches()
                && !THINGS.matcher(type.getSimpleName()).matches();
    }

    /**
     * Variants of one, which differ in their arguments, are one. What an interface or an event of the container asks for is
     * one only where there is no other.
     */
    private static Set<String> doors(JavaClass type) {
        Set<String> all = names(type.getMethods());
        all.removeAll(TELLING_OF_ITSELF);
        Set<String> own = new HashSet<>(all);
        type.getAllRawInterfaces().forEach(asking -> own.removeAll(names(asking.getMethods())));
        own.removeAll(names(observers(type)));
        return own.isEmpty() ? all : own;
    }

    private static Set<String> names(Set<JavaMethod> methods) {
        return methods.stream().filter(UseCases::open).map(JavaMethod::getName).collect(Collectors.toSet());
    }

    private static Set<JavaMethod> observers(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)))
                .collect(Collectors.toSet());
    }

    private static boolean open(JavaMethod method) {
        return Collections.disjoint(method.getModifiers(), CLOSED);
    }
}
