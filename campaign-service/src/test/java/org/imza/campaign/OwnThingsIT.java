package org.imza.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs read of their own, change in the version they read, and make once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OwnThingsIT {

    private Group group;

    @BeforeEach
    void found() {
        group = Group.founded();
    }

    @Test
    void leadsFromACampaignThatWasMadeToIt() {
        Response made = create(null, words("Bring them home"));
        made.then().statusCode(201).body("version", equalTo(0));
        group.api()
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .header("Cache-Control", "no-store")
                .body("id", equalTo(made.path("id")))
                .body("launched", equalTo(false))
                .body("organizationId", equalTo(group.id().toString()))
                .body("url", containsString("://"));
        Group.founded().api().get(made.header("Location")).then().statusCode(404);
        group.api().get("/api/own/campaigns").then().body("campaigns.id", hasItem(made.<String>path("id")));
    }

    @Test
    void letsOneOfFourWritersWinWhoReadTheSame() throws Exception {
        UUID id = group.draft("Four writers", "en").id();
        String read = group.api().get("/api/own/campaigns/" + id).header("ETag");
        List<Callable<Integer>> writers = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(writer -> () -> group.api()
                        .header("If-Match", read)
                        .body(words("Written by " + writer))
                        .put("/api/campaigns/" + id)
                        .statusCode())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Integer, Long> answers = threads.invokeAll(writers).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            assertEquals(Map.of(200, 1L, 412, 3L), answers);
        }
    }

    /** Its words are written and published in two transactions, and the first makes a new version. */
    @Test
    void changesAPublicCampaignInTheVersionThatWasRead() {
        UUID id = group.launched().id();
        String read = group.api().get("/api/own/campaigns/" + id).header("ETag");
        Response changed =
                group.api().header("If-Match", read).body(words("Changed")).put("/api/campaigns/" + id);
        changed.then().statusCode(200).body("title", equalTo("Changed"));
        group.api()
                .get("/api/own/campaigns/" + id)
                .then()
                .header("ETag", changed.header("ETag"))
                .body("draft", nullValue());
    }

    @Test
    void makesOneCampaignUnderOneKey() {
        String key = UUID.randomUUID().toString();
        Response first = create(key, words("Once"));
        create(key, words("Once")).then().statusCode(201).body("id", equalTo(first.path("id")));
        create(key, words("Other words")).then().statusCode(422).body("type", equalTo("urn:imza:problem:key-reused"));
    }

    @Test
    void foundsOneOrganizationUnderOneKey() {
        String key = UUID.randomUUID().toString();
        String name = "Once founded " + UUID.randomUUID();
        String token = Browser.ofAnOrganizer().cookie();
        Response first = found(token, key, name);
        Response again = found(token, key, name);
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        given().auth()
                .oauth2(again.path("token"))
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("role", equalTo("owner"));
        given().auth()
                .oauth2(token)
                .get("/api/own/account")
                .then()
                .statusCode(200)
                .body("email", containsString("@"))
                .body("roles", hasItem("organizer"));
    }

    @Test
    void postsOneUpdateUnderOneKeyOrId() {
        Group.Campaign campaign = group.launched();
        Map<String, Object> words = new HashMap<>(Map.of("title", "He is home", "body", "He came home."));
        Response first = post(campaign, UUID.randomUUID().toString(), words);
        first.then().statusCode(201).body("url", containsString("/campaigns/"));
        group.api()
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("He is home"))
                .body("posted", equalTo(true));

        String key = UUID.randomUUID().toString();
        String second = post(campaign, key, words).path("id");
        post(campaign, key, words).then().statusCode(201).body("id", equalTo(second));

        words.put("id", second);
        post(campaign, null, words).then().statusCode(201).body("id", equalTo(second));
        words.put("body", "He did not come home.");
        post(campaign, null, words).then().statusCode(409).body("type", equalTo("urn:imza:problem:id-taken"));
    }

    @Test
    void listsCampaignsPageByPage() {
        String older = group.launched().slug();
        String newer = group.launched().slug();
        Response first = given().get("/api/campaigns?limit=1");
        first.then().statusCode(200).body("slug", equalTo(List.of(newer)));
        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        given().get(next).then().body("slug", equalTo(List.of(older)));
        for (String unclear : List.of("limit=many", "after=x", "after=" + UUID.randomUUID(), "language=en")) {
            given().get("/api/campaigns?" + unclear).then().statusCode(400);
        }
    }

    /** Pages of other sites read what everybody may, and nothing else. */
    @Test
    void letsEveryOriginReadWhatIsPublic() {
        String slug = group.launched().slug();
        for (String path : List.of("/api/campaigns", "/api/campaigns/" + slug, "/api/campaigns/nothing")) {
            given().header("Origin", "https://elsewhere.example")
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Credentials", nullValue());
        }
        given().header("Origin", "https://elsewhere.example")
                .options("/api/campaigns")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", "GET, HEAD");
        for (String path : List.of("/api/own/campaigns", "/api/sessions", "/campaigns", "/.well-known/jwks.json")) {
            group.api().get(path).then().header("Access-Control-Allow-Origin", nullValue());
        }
        create(null, words("Not to be read")).then().header("Access-Control-Allow-Origin", nullValue());
    }

    private Map<String, Object> words(String title) {
        return Map.of(
                "organizationId",
                group.id(),
                "title",
                title,
                "summary",
                "What it is about",
                "story",
                "The **story**.",
                "language",
                "en");
    }

    private Response create(String key, Map<String, Object> words) {
        return (key == null ? group.api() : group.api().header("Idempotency-Key", key))
                .body(words)
                .post("/api/campaigns");
    }

    private Response post(Group.Campaign campaign, String key, Map<String, Object> words) {
        return (key == null ? group.api() : group.api().header("Idempotency-Key", key))
                .body(words)
                .post("/api/campaigns/" + campaign.id() + "/updates");
    }

    private static Response found(String token, String key, String name) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/api/organizations");
    }
}
