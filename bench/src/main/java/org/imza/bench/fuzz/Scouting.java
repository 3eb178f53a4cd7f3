package org.imza.bench.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.local.Addresses;

/** Finds out what there is to attack, and lets an organizer and a moderator sign in. */
final class Scouting implements AutoCloseable {
    private static final Pattern NAMES = Pattern.compile("\"(?:id|slug)\":\"([^\"]+)\"");
    private static final Pattern FIELDS = Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"?([\\w-]+)");
    private static final Pattern CSRF = Pattern.compile("name=\"?csrf\"? value=\"?([^\"> ]+)");
    private static final Pattern SIGN_IN = Pattern.compile("/organize/sign-in/([A-Za-z0-9_.-]+)");
    private static final int TRIES = 150;
    /** Of the JSON interface, which has no forms to read them from. */
    private static final List<String> OF_JSON = List.of(
            "organizationId",
            "petitionId",
            "email",
            "name",
            "country",
            "comment",
            "nameVisibility",
            "keepMeUpdated",
            "language",
            "title",
            "summary",
            "body",
            "story",
            "goal",
            "decisionMakers",
            "links",
            "reason",
            "token",
            "version",
            "picture",
            "content",
            "description",
            "credit",
            "dateline",
            "id",
            "slug");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Addresses addresses;

    Scouting(Addresses addresses) {
        this.addresses = addresses;
    }

    Knowledge scout(String... people) throws IOException, InterruptedException {
        List<Knowledge.ServiceRoute> routes = new ArrayList<>();
        for (var service : addresses.services().entrySet()) {
            for (String line : get(service.getValue().management().resolve("/q/routes"), null)
                    .lines()
                    .toList()) {
                String[] route = line.split(" ", 2);
                routes.add(new Knowledge.ServiceRoute(
                        service.getKey().label(), service.getValue().http().getPort(), route[0], route[1]));
            }
        }
        List<Knowledge.Signed> signed = new ArrayList<>();
        for (String address : people) {
            signed.add(signIn(address));
        }
        Set<String> names = new TreeSet<>(List.of("confirm", "ug", "petitions"));
        Set<String> fields = new TreeSet<>(OF_JSON);
        for (Knowledge.ServiceRoute route : routes) {
            if (route.method().equals("GET")
                    && !route.path().contains("{")
                    && !route.path().contains("sign-out")) {
                for (Knowledge.Signed person : signed) {
                    String page = get(addresses.frontDoor().resolve(route.path()), person.token());
                    collect(NAMES, page, names);
                    collect(FIELDS, page, fields);
                    collect(Pattern.compile("href=\"?/(?:petitions|campaigns|organizations)/([\\w%-]+)"), page, names);
                }
            }
        }
        return new Knowledge(routes, List.copyOf(names), List.copyOf(fields), signed);
    }

    private static void collect(Pattern pattern, String page, Set<String> found) {
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private Knowledge.Signed signIn(String address) throws IOException, InterruptedException {
        post("/api/sign-in-links", Map.of("email", address));
        for (int i = 0; i < TRIES; i++) {
            String mails = get(
                    addresses
                            .frontDoor()
                            .resolve("/mailbox/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)),
                    null);
            Matcher link = SIGN_IN.matcher(mails);
            while (link.find()) {
                String token = post("/api/sessions", Map.of("token", link.group(1)))
                        .path("token")
                        .asText();
                if (token.isEmpty()) {
                    continue; // An earlier link, used already.
                }
                Matcher csrf = CSRF.matcher(get(addresses.frontDoor().resolve("/organize"), token));
                return new Knowledge.Signed(token, csrf.find() ? csrf.group(1) : "");
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("no mail to sign in with came");
    }

    private JsonNode post(String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(addresses.frontDoor().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return json.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private String get(URI address, String session) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (session != null) {
            request.header("Cookie", "imza=" + session).header("Authorization", "Bearer " + session);
        }
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        http.close();
    }
}
