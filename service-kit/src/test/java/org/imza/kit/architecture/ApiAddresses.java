package org.imza.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Stream;

/** An address of the API names a thing: {@code …/submission}, not {@code …/submit}; the method says what is done with it. */
final class ApiAddresses {

    private static final Set<String> VERBS = Set.of(
            "add",
            "approve",
            "cancel",
            "close",
            "confirm",
            "create",
            "delete",
            "edit",
            "end",
            "erase",
            "erase-signers",
            "find",
            "hide",
            "invalidate",
            "post",
            "publish",
            "reinstate",
            "reject",
            "remove",
            "renew",
            "restore",
            "resume",
            "send",
            "show",
            "sign",
            "sign-in",
            "sign-out",
            "start",
            "stop",
            "submit",
            "take-down",
            "unhide",
            "withdraw");

    /** They have been public, and addresses stay for ever. */
    private static final Set<String> EXCEPTIONS =
            Set.of("/api/jobs/{owner}/{id}/cancel", "/api/jobs/{owner}/{id}/resume");

    static final ArchCondition<JavaClass> BE_NOUNS = new ArchCondition<>("name things") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            addresses(type)
                    .filter(address -> address.startsWith("/api/") && !EXCEPTIONS.contains(address))
                    .forEach(address -> events.add(new SimpleConditionEvent(
                            type,
                            Stream.of(address.split("/")).noneMatch(VERBS::contains),
                            type.getName() + " answers at " + address)));
        }
    };

    private ApiAddresses() {}

    private static Stream<String> addresses(JavaClass type) {
        String base = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Path.class))
                .map(method -> address(base, method));
    }

    private static String address(String base, JavaMethod method) {
        return base
                + (base.endsWith("/") ? "" : "/")
                + method.getAnnotationOfType(Path.class).value().replaceFirst("^/", "");
    }
}
