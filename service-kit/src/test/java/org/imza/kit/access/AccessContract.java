package org.imza.kit.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.kit.http.Route;
import org.imza.kit.http.Routes;
import org.imza.kit.testing.Tokens;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;

/**
 * Who gets in at every route of a service, those that will be added included; extend it there with a
 * {@code @QuarkusTest}. A route says in its code what it {@link Demands}, which has to be what {@code access.txt} says;
 * {@link Access} says who has it; and each {@link Caller} comes to each of them.
 */
public abstract class AccessContract {

    /** Each route with its permission, for people to read and to change on purpose. */
    private static final Path MEANT = Path.of("src/test/resources/access.txt");

    /** As the build of this very service wrote it. */
    private static final Path OPEN_API = Path.of("target/openapi/openapi.json");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

    @Inject
    Routes routes;

    /** A token that this service believes and nobody has used yet. */
    protected abstract String token(Caller caller);

    /** Something of the callers' organization for each parameter of a path, as far as it is needed to get in. */
    protected abstract Map<String, String> values(Route route);

    /** What is sent, where access is asked for only after what was sent makes sense. */
    protected Map<String, Object> fields(Route route) {
        return Map.of();
    }

    @Test
    void areForThoseForWhomTheyAreMeant() throws IOException {
        List<String> meant = Files.readAllLines(MEANT).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> declared = declared().entrySet().stream()
                .map(one -> "%-17s %-6s %s"
                        .formatted(
                                one.getValue().map(Permission::name).orElse("EVERYBODY"),
                                one.getKey().method(),
                                one.getKey().path()))
                .toList();
        assertEquals(String.join("\n", meant), String.join("\n", declared), "a change belongs into " + MEANT + " too");
    }

    @Test
    void letInWhomTheTableNames() {
        List<String> wrong = new ArrayList<>();
        declared().forEach((route, permission) -> {
            for (Caller caller : permission.isPresent() ? Caller.values() : new Caller[] {}) {
                Outcome expected = expected(permission.get(), caller);
                Response response = come(route, caller);
                Outcome outcome = Outcome.of(response);
                // On the platform it is no secret what there is, so that somebody who may do it may also miss it.
                if (!permission.get().ofOrganization()
                        && expected == Outcome.ANSWERED
                        && outcome == Outcome.NOT_FOUND) {
                    outcome = Outcome.ANSWERED;
                }
                if (outcome != expected) {
                    wrong.add(caller + " " + route.method() + " " + route.path() + ": " + permission.get()
                            + " should be " + expected + ", was " + response.statusCode());
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void areInTheOpenApiDocumentWithWhatTheyDemand() throws IOException {
        JsonNode paths = new ObjectMapper().readTree(OPEN_API.toFile()).path("paths");
        declared().forEach((route, permission) -> {
            String path = PARAMETER.matcher(route.path()).replaceAll("{$1}");
            JsonNode operation = paths.path(path).path(route.method().toLowerCase(Locale.ROOT));
            assertEquals(
                    permission.map(Permission::word).orElse(""),
                    operation.at("/security/0/SecurityScheme/0").asText(),
                    route.method() + " " + route.path());
        });
    }

    /** Whoever sends nothing where JSON belongs hears the same everywhere. */
    @Test
    void sayThatABodyIsMissing() {
        List<String> wrong = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        Route route = new Route(method, path);
                        if (path.startsWith("/api/") && takesBody(resource)) {
                            Response response = come(route, whoMay(permission(resource)), "");
                            if (response.statusCode() != 400
                                    || !"urn:imza:problem:malformed"
                                            .equals(response.jsonPath().getString("type"))) {
                                wrong.add(method + " " + path + " answered " + response.statusCode());
                            }
                        }
                    }
                });
        assertEquals(List.of(), wrong);
    }

    private static boolean takesBody(RuntimeResource resource) {
        return Arrays.stream(resource.getLazyMethod().getMethod().getParameters())
                .anyMatch(parameter -> parameter.getAnnotations().length == 0);
    }

    private static Caller whoMay(Optional<Permission> demanded) {
        return demanded.map(permission -> Arrays.stream(Caller.values())
                        .filter(caller -> expected(permission, caller) == Outcome.ANSWERED)
                        .findFirst()
                        .orElseThrow())
                .orElse(Caller.NOBODY);
    }

    private static Outcome expected(Permission permission, Caller caller) {
        if (caller == Caller.NOBODY) {
            return Outcome.SIGN_IN;
        }
        if (permission.ofOrganization()) {
            return caller.memberRole()
                    .map(role -> Access.allows(role, permission) ? Outcome.ANSWERED : Outcome.FORBIDDEN)
                    .orElse(Outcome.NOT_FOUND);
        }
        return caller.platformRoles().stream().anyMatch(role -> Access.allows(role, permission))
                ? Outcome.ANSWERED
                : Outcome.FORBIDDEN;
    }

    private Map<Route, Optional<Permission>> declared() {
        Map<Route, Optional<Permission>> declared = new TreeMap<>();
        // What is on the main router itself is in front of all proofs.
        routes.all().forEach(route -> declared.put(route, Optional.empty()));
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        declared.put(new Route(method, path), permission(resource));
                    }
                });
        return declared;
    }

    private static Optional<Permission> permission(RuntimeResource resource) {
        try {
            return Declared.by(resource.getLazyMethod().getMethod(), resource.getResourceClass());
        } catch (RuntimeException e) {
            throw new AssertionError(
                    resource.getResourceClass() + "." + resource.getJavaMethodName() + " says neither"
                            + " what it demands nor that it is for everybody",
                    e);
        }
    }

    private Response come(Route route, Caller caller) {
        return come(route, caller, fields(route));
    }

    private Response come(Route route, Caller caller, Object body) {
        boolean api = route.path().startsWith("/api/");
        RequestSpecification request = given().redirects().follow(false);
        if (caller != Caller.NOBODY) {
            request = api ? request.auth().oauth2(token(caller)) : request.cookie("imza", token(caller));
        }
        if (!route.method().equals("GET")) {
            request = api
                    ? request.contentType("application/json").body(body)
                    : request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                            .formParams(withSecret(fields(route)));
        }
        return request.request(route.method(), address(route));
    }

    private static Map<String, Object> withSecret(Map<String, Object> fields) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("csrf", Tokens.CSRF);
        return form;
    }

    private String address(Route route) {
        Map<String, String> values = values(route);
        return PARAMETER
                        .matcher(route.path())
                        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "x")))
                + (route.path().startsWith("/api/") ? "" : values.getOrDefault("?", ""));
    }
}
