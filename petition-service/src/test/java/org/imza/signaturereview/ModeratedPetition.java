package org.imza.signaturereview;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;

/** A petition whose signers say something, and a moderator who looks after it. */
record ModeratedPetition(OpenPetition open, Person moderator, Mails mails) {

    private static final Map<String, Object> WORDS =
            Map.of("nameVisibility", "PUBLIC", "comment", "Free her now", "keepMeUpdated", true);

    /** A signature as moderators see it. */
    record Listed(UUID id, String version) {}

    UUID id() {
        return open.id();
    }

    String slug() {
        return open.slug();
    }

    UUID organization() {
        return open.organization().id();
    }

    /** The mail to somebody who signs. */
    Recipient signed(String email) {
        return mails.afterSigning(open, email, WORDS);
    }

    /** The same for somebody who confirms too. */
    Recipient confirmed(String email) {
        Recipient mail = signed(email);
        given().post(mail.confirmPath());
        return mail;
    }

    /** The latest signature. */
    Listed listed() {
        var list = moderator.program().get(path()).jsonPath();
        return new Listed(UUID.fromString(list.get("signatures[0].id")), list.get("signatures[0].version"));
    }

    /** Where moderators find the signatures. */
    String path() {
        return "/api/moderation/petitions/" + id() + "/signatures";
    }

    /** What the moderator is answered. */
    int post(String path, Object body) {
        return moderator.program().body(body).post(path).statusCode();
    }

    void close() {
        open.close();
    }
}
