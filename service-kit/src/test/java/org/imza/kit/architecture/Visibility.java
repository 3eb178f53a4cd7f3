package org.imza.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Public is what another feature needs. */
final class Visibility {

    private static final Set<JavaModifier> CONSTANT =
            Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL);

    static final ArchCondition<JavaClass> BE_NEEDED_BY_ANOTHER_FEATURE =
            new ArchCondition<>("be needed by another feature") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean needed = used(type) || givenAsLambda(type) || hasConstants(type);
                    events.add(new SimpleConditionEvent(type, needed, type.getName() + " is public for nobody"));
                }
            };

    private Visibility() {}

    private static boolean used(JavaClass type) {
        return withNested(type)
                .flatMap(any -> any.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** Others' class files do not name the interface that a lambda of theirs implements. */
    private static boolean givenAsLambda(JavaClass type) {
        return type.isInterface()
                && type.getMethodsWithParameterTypeOfSelf().stream()
                        .anyMatch(taking -> taking.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** The compiler copies them. */
    private static boolean hasConstants(JavaClass type) {
        return type.getFields().stream()
                .map(JavaField::getModifiers)
                .anyMatch(modifiers -> modifiers.containsAll(CONSTANT));
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        return Stream.concat(
                Stream.of(type),
                type.getPackage().getClasses().stream()
                        .filter(other -> other.getName().startsWith(type.getName() + "$")));
    }
}
