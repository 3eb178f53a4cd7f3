package org.imza.kit.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Every address that this service answers and the methods it takes there, as its routers know them. */
@Singleton
public class Routes {

    private Router router;
    private volatile Set<Route> all;

    void register(@Observes Router main) {
        router = main;
    }

    /** All of them, resources and routes alike. */
    public Set<Route> all() {
        Set<Route> known = all;
        if (known == null) {
            known = collect();
            all = known;
        }
        return known;
    }

    /** What may be done at {@code path}, as the header {@code Allow} says it; empty where there is nothing. */
    public String allowed(String path) {
        Set<String> methods = all().stream()
                .filter(route -> route.matches(path))
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
    }

    /** Whether there is something at {@code path}, but not for {@code method}. */
    public boolean refuse(String method, String path) {
        String allowed = allowed(path);
        return !allowed.isEmpty() && !List.of(allowed.split(", ")).contains(method);
    }

    /** Those of {@code chosen} resources. */
    public Set<Route> ofResources(Predicate<RuntimeResource> chosen) {
        Set<Route> found = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (chosen.test(resource)) {
                            found.add(new Route(method, path));
                        }
                    }
                });
        return found;
    }

    private Set<Route> collect() {
        Set<Route> found = new TreeSet<>();
        router.getRoutes().stream()
                .filter(route -> route.getPath() != null && route.methods() != null)
                .forEach(route -> route.methods().stream()
                        .map(HttpMethod::name)
                        .forEach(method -> found.add(Route.ofRouter(method, route.getPath()))));
        found.addAll(ofResources(any -> true));
        return Set.copyOf(found);
    }
}
