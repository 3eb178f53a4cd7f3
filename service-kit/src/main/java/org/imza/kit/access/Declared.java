package org.imza.kit.access;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.imza.kit.problem.Problem;

/** Reads what a resource says of who may come to it. */
public final class Declared {

    private Declared() {}

    /**
     * What {@code method} of {@code resource} is for; nothing where everybody may come.
     *
     * @throws Problem 403 if neither says: what was forgotten answers nobody
     */
    public static Optional<Permission> by(Method method, Class<?> resource) {
        return Stream.of(method, resource)
                .filter(Declared::says)
                .findFirst()
                .map(element -> Optional.ofNullable(element.getAnnotation(Demands.class)))
                .orElseThrow(Problem::forbidden)
                .map(Demands::value);
    }

    private static boolean says(AnnotatedElement element) {
        return element.isAnnotationPresent(Demands.class) || element.isAnnotationPresent(PermitAll.class);
    }
}
