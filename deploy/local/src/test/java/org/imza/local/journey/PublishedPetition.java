package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;

/** A petition that people can sign. */
record PublishedPetition(Imza imza, String id, String slug) {
    String path() {
        return "/petitions/" + slug;
    }

    String progressPath() {
        return "/api/petitions/" + slug + "/progress";
    }

    /** Fills the sign form of the page and sends it. */
    Seen sign(Visitor visitor, Signer signer) {
        return visitor.open(path())
                .expect(200)
                .formTo(path() + "/sign")
                .type("name", signer.name())
                .type("email", signer.email())
                .type("country", signer.country())
                .press();
    }

    Seen signByProgram(Signer signer, boolean keepMeUpdated) {
        return signByProgram(signer, keepMeUpdated, "en");
    }

    Seen signByProgram(Signer signer, boolean keepMeUpdated, String language) {
        Map<String, Object> signature = new HashMap<>();
        signature.put("name", signer.name());
        signature.put("email", signer.email());
        signature.put("country", signer.country());
        signature.put("language", language);
        signature.put("keepMeUpdated", keepMeUpdated);
        return Api.ofStrangers(imza).post("/api/petitions/" + slug + "/signatures", signature);
    }

    /** Signs and confirms, as often as needed until the mail is there. */
    void signAndConfirm(Signer signer) {
        signByProgram(signer, false).expect(202);
        confirm(signer);
    }

    /** Signs, asks for news and confirms; news that is told from then on has somebody to go to. */
    void follow(Signer signer) {
        long before = followers();
        signByProgram(signer, true).expect(202);
        confirm(signer);
        // Confirmations and news come by topics of their own, in no order.
        Eventually.same("the followers", before + 1, this::followers);
    }

    private long followers() {
        return imza.count(
                Part.NOTIFICATION,
                "select count(*) from subscription where state = 'ACTIVE' and petition_id = '" + id + "'");
    }

    Seen confirm(Signer signer) {
        String link = imza.mails().awaitLink(signer.email(), "/sign/confirm/").link("/sign/confirm/");
        try (Visitor visitor = imza.visitor()) {
            return visitor.pressAt(link).expect(200);
        }
    }

    /** Follows the link of a mail and presses the button there; opening it changes nothing. */
    void withdraw(Visitor visitor, Signer leaving) {
        long before = signatures();
        String link = imza.mails().awaitLink(leaving.email(), "/sign/withdraw/").link("/sign/withdraw/");
        Seen button = visitor.open(link).expect(200);
        assertEquals(before, signatures());
        button.form("main form").press().expect(200);
        Eventually.same("the count", before - 1, this::signatures);
    }

    /** The count of the JSON beside the page. */
    long signatures() {
        return Api.ofStrangers(imza)
                .get(progressPath())
                .expect(200)
                .json()
                .path("signatures")
                .asLong();
    }

    long goal() {
        return Api.ofStrangers(imza)
                .get(progressPath())
                .expect(200)
                .json()
                .path("goal")
                .asLong();
    }
}
