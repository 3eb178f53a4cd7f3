package org.imza.kit.problem;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a question to the API that would be answered as if something else had been asked: a filter nobody knows is left
 * out of the answer without a word, and RESTEasy says of a number that is none that there is nothing at the address.
 */
class QueryMistakes {

    private static final int MOST = 10;

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    /** After it is settled who asks. */
    @ServerRequestFilter(priority = Priorities.USER)
    void check(ResourceInfo resource, RoutingContext request) {
        if (!request.request().method().name().equals("GET")
                || !request.normalizedPath().startsWith("/api/")
                || request.request().query() == null) {
            return;
        }
        MultiMap asked = asked(request);
        Map<String, Class<?>> expected = known.computeIfAbsent(resource.getResourceMethod(), QueryMistakes::parameters);
        List<FieldError> mistakes = asked.names().stream()
                .sorted()
                .filter(name -> !fits(expected.get(name), asked.get(name)))
                .limit(MOST)
                .map(name -> expected.containsKey(name)
                        ? FieldError.malformedParameter(name)
                        : FieldError.unknownParameter(name))
                .toList();
        if (!mistakes.isEmpty()) {
            throw Problem.unclearQuery(mistakes);
        }
    }

    private static MultiMap asked(RoutingContext request) {
        try {
            return request.queryParams();
        } catch (RuntimeException e) {
            throw ProblemMappers.known(400); // An escape that is none.
        }
    }

    private static boolean oneThing(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RestPath.class));
    }

    private static Map<String, Class<?>> parameters(Method method) {
        Map<String, Class<?>> parameters = new HashMap<>();
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .forEach(parameter -> parameters.put(name(parameter), parameter.getType()));
        QueryNames names = method.getAnnotation(QueryNames.class);
        if (names != null) {
            Arrays.stream(names.value()).forEach(name -> parameters.put(name, String.class));
        }
        return Map.copyOf(parameters);
    }

    private static String name(java.lang.reflect.Parameter parameter) {
        String given = parameter.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? parameter.getName() : given;
    }

    /** {@code type} is {@code null} for a parameter that is not expected. */
    private static boolean fits(Class<?> type, String value) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(one -> ((Enum<?>) one).name().equals(value));
        }
        try {
            return switch (type == null ? "" : type.getSimpleName()) {
                case "" -> false;
                case "int", "Integer" -> Integer.parseInt(value) >= 0;
                case "UUID" -> UUID.fromString(value) != null;
                default -> true;
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
