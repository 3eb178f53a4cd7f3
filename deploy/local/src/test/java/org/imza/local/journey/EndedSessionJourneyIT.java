package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.imza.kit.testing.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A token that somebody has copied is worth nothing in any service, two seconds after its owner has signed out. */
@ExtendWith(OnRunningImza.class)
class EndedSessionJourneyIT {

    @Test
    void aCopiedTokenOpensNothingAfterSigningOut(Imza imza) {
        String token = Stage.signIn(imza, "seized@example.org");
        Api thief = Api.ofStrangers(imza).with(token);
        assertEquals(200, page(imza, token, "/organize").status());
        assertEquals(200, page(imza, token, "/organize/petitions").status());

        thief.visitor()
                .sendOnce(thief.visitor()
                        .asking(imza.home().resolve("/api/sessions"))
                        .header("Authorization", "Bearer " + token)
                        .DELETE()
                        .build())
                .expect(204);

        thief.post("/api/organizations", Map.of("name", "Ghosts")).expect(401);
        assertEquals(307, page(imza, token, "/organize").status());
        Eventually.holds(
                "petition-service has heard of it",
                Eventually.PATIENCE,
                () -> page(imza, token, "/organize/petitions").status() == 307);
        thief.post("/api/petitions", Map.of()).expect(401);
    }

    @Test
    void anAdministratorInvitesByMail(Imza imza) {
        Insider administrator = Insider.of(imza, Imza.ADMINISTRATOR);
        administrator.signIn("/organize");
        String guest = "guest-of-the-house@example.org";
        String path = "/organize/invitations";
        String link = imza.mails()
                .awaitAfter(
                        guest,
                        "/organize/sign-in/",
                        () -> administrator
                                .visitor()
                                .open(path)
                                .expect(200)
                                .formTo(path)
                                .type("email", guest)
                                .press()
                                .expect(200))
                .link("/organize/sign-in/");
        try (Visitor invited = imza.visitor()) {
            Seen inside =
                    invited.open(link).expect(200).form("main form").press().expect(200);
            assertEquals("/organize", inside.uri().getPath());
        }
        assertTrue(!administrator.visitor().open(path).text().contains(guest));
    }

    private static Seen page(Imza imza, String token, String path) {
        try (Visitor visitor = imza.visitor()) {
            URI target = imza.home().resolve(path);
            return visitor.sendOnce(visitor.asking(target)
                    .header("Cookie", "imza=" + token)
                    .GET()
                    .build());
        }
    }
}
