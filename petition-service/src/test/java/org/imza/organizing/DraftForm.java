package org.imza.organizing;

import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.imza.desk.Person;

/** The form for a new petition, as {@code organizer} fills it in. */
record DraftForm(Person organizer) {

    /** What is typed. */
    Map<String, String> fields(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("organization", organizer.organization().id().toString());
        fields.put("title", title);
        fields.put("summary", "She taught children to read.");
        fields.put("body", "## What happened\n\nShe was *taken* in May.");
        fields.put("decisionMakers", "The Minister of Justice\n\n  The Parliament ");
        fields.put("goal", "1,500");
        fields.put("language", "en");
        fields.put("links", "The story | https://example.org/story\nhttps://example.org/other");
        return fields;
    }

    /** Sends it; returns where the draft is from then on. */
    String sent(String title) {
        Response response = organizer.form(fields(title)).post("/organize/petitions");
        response.then().statusCode(303).header("Location", containsString("/organize/petitions/"));
        String path = response.header("Location");
        return path.substring(path.indexOf("/organize"), path.indexOf('?'));
    }
}
