package org.imza.update;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UploadLimitIT {

    private static final int BURST = 30;

    @Test
    void refusesPicturesThatComeTooFastAndSaysWhenToTryAgain() {
        Group group = Group.founded();
        Group.Campaign campaign = group.launched();
        for (int i = 0; i < BURST; i++) {
            assertEquals(422, upload(group, campaign, "198.51.100.50").statusCode(), "not a picture");
        }
        Response refused = upload(group, campaign, "198.51.100.50");
        refused.then().statusCode(429).body("type", equalTo("urn:imza:problem:too-fast"));
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 0 && seconds <= 31, () -> seconds + " s");
        assertEquals(429, upload(group, campaign, "203.0.113.50").statusCode(), "the account, wherever it is");

        Group other = Group.founded();
        Group.Campaign its = other.launched();
        assertEquals(422, upload(other, its, "198.51.100.50").statusCode(), "a neighbour");
    }

    private static Response upload(Group group, Group.Campaign campaign, String client) {
        return group.api()
                .header("X-Forwarded-For", client)
                .body(Map.of(
                        "title", "News",
                        "body", "It happened.",
                        "picture",
                                Map.of("content", "bm90IGEgcGljdHVyZQ==", "alt", "A", "caption", "B", "credit", "C")))
                .post("/api/campaigns/" + campaign.id() + "/updates");
    }
}
