package org.imza.kit.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Writes into the OpenAPI document which routes ask for a token, and for which permission; once, when a service is built. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DemandsInOpenApi implements OASFilter {

    private static final String SCHEME = "SecurityScheme";
    private static final Map<String, String> REFUSALS =
            Map.of("401", "Not signed in", "403", "Not permitted", "404", "Nothing there, or nothing for you");

    private final IndexView index;

    /** Reads the resources in {@code index}. */
    public DemandsInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        index.getAnnotations(Demands.class)
                .forEach(demands -> methods(demands.target())
                        .forEach(method -> write(permission(demands), operation(document, method))));
    }

    /** A method of which more is said itself is none of its class's. */
    private static Stream<MethodInfo> methods(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.METHOD
                ? Stream.of(target.asMethod())
                : target.asClass().methods().stream()
                        .filter(method -> !method.hasAnnotation(Demands.class))
                        .filter(method -> !method.hasAnnotation(PermitAll.class));
    }

    private static Operation operation(OpenAPI document, MethodInfo method) {
        PathItem item = document.getPaths().getPathItem(path(method));
        return item == null
                ? null
                : item.getOperations().entrySet().stream()
                        .filter(operation -> method.hasAnnotation("jakarta.ws.rs." + operation.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Permission permission(AnnotationInstance demands) {
        return Permission.valueOf(demands.value().asEnum());
    }

    private static void write(Permission permission, Operation operation) {
        if (operation == null) {
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, permission.word())));
        REFUSALS.forEach((status, words) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(words)));
    }

    private static String path(MethodInfo method) {
        ClassInfo resource = method.declaringClass();
        String path = value(resource.declaredAnnotation(Path.class)) + "/" + value(method.annotation(Path.class));
        return path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static String value(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
