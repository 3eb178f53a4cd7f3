package org.imza.organizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.imza.desk.Person;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs of organizers read of their own, change in the version they read, and make once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OwnPetitionsIT {

    private final Person organizer = Person.organizer();

    @Test
    void leadsFromWhatWasMadeToIt() {
        Response made =
                organizer.program().body(organizer.aDraft(Person.aTitle())).post("/api/petitions");
        made.then().statusCode(201);
        Response read = organizer.program().get(made.header("Location"));
        read.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", made.header("ETag"))
                .body("id", equalTo(made.path("id")))
                .body("state", equalTo("DRAFT"))
                .body("initialGoal", equalTo(made.path("goal")));
        Person.organizer().program().get(made.header("Location")).then().statusCode(404);
        given().get(made.header("Location")).then().statusCode(401);
    }

    @Test
    void letsOneOfFourWritersWinWhoReadTheSame() throws Exception {
        UUID id = organizer.drafts(Person.aTitle());
        String read = organizer.program().get("/api/own/petitions/" + id).header("ETag");
        List<Callable<Integer>> writers = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(writer -> () -> put(id, read).statusCode())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Integer, Long> answers = threads.invokeAll(writers).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            assertEquals(Map.of(200, 1L, 412, 3L), answers);
        }
        Response now = organizer.program().get("/api/own/petitions/" + id);
        assertNotEquals(read, now.header("ETag"));
        put(id, now.header("ETag")).then().statusCode(200);
        put(id, "*").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v99\"", "W/\"v0\"", "v0", "\"\"", "rubbish"})
    void refusesToChangeAnotherVersion(String tag) {
        UUID id = organizer.drafts(Person.aTitle());
        put(id, tag)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:imza:problem:stale"));
        organizer
                .program()
                .header("If-Match", tag)
                .post("/api/petitions/" + id + "/submission")
                .then()
                .statusCode(412);
    }

    @Test
    void makesOneThingUnderOneKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = new HashMap<>(organizer.aDraft(Person.aTitle()));
        Response first = create(key, draft);
        Response again = create(key, draft);
        first.then().statusCode(201);
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        assertEquals(first.header("Location"), again.header("Location"));
        draft.put("title", Person.aTitle());
        create(key, draft).then().statusCode(422).body("type", equalTo("urn:imza:problem:key-reused"));
        create("short", draft).then().statusCode(400).body("type", equalTo("urn:imza:problem:malformed-key"));
        organizer.program().get("/api/own/petitions").then().body("petitions.id", contains(first.<String>path("id")));
    }

    @Test
    void makesOneThingForTwoAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = organizer.aDraft(Person.aTitle());
        List<Callable<String>> callers = IntStream.range(0, 4)
                .<Callable<String>>mapToObj(caller -> () -> create(key, draft).path("id"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertEquals(
                    1,
                    threads.invokeAll(callers).stream()
                            .map(Future::resultNow)
                            .distinct()
                            .count());
        }
    }

    @Test
    void listsThemPageByPage() {
        List<String> made = IntStream.range(0, 3)
                .mapToObj(number -> organizer.drafts(Person.aTitle()).toString())
                .toList();
        Response first = organizer.program().get("/api/own/petitions?limit=2");
        first.then().body("petitions.id", contains(made.get(2), made.get(1))).body("next", notNullValue());
        assertEquals("<" + first.path("next") + ">; rel=\"next\"", first.header("Link"));
        organizer
                .program()
                .get(first.<String>path("next"))
                .then()
                .body("petitions.id", contains(made.get(0)))
                .body("next", nullValue());
        organizer
                .program()
                .get("/api/own/petitions?state=DRAFT")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("state"));
    }

    private Response create(String key, Map<String, Object> draft) {
        return organizer.program().header("Idempotency-Key", key).body(draft).post("/api/petitions");
    }

    private Response put(UUID id, String tag) {
        return organizer
                .program()
                .header("If-Match", tag)
                .body(organizer.aDraft(Person.aTitle()))
                .put("/api/petitions/" + id);
    }
}
