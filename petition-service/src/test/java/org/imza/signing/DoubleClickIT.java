package org.imza.signing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.id.Ids;
import org.imza.kit.limit.Pace;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.testing.RealServers;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signature.NameVisibility;
import org.imza.signature.PetitionKeys;
import org.imza.signature.SignerSeal;
import org.imza.testing.Database;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.Test;

/** Who presses the button twice has signed once, and it is the later one that counts: they may have corrected themselves. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DoubleClickIT {

    private static final String EMAIL = "twice@double.example";

    @Inject
    StoringSignatures storing;

    @Inject
    PetitionKeys keys;

    @Inject
    SignerSeal seal;

    @Inject
    Petitions petitions;

    @Inject
    Database database;

    @Inject
    Mails mails;

    @Test
    void isOneSubmissionTheLaterOne() throws SQLException {
        OpenPetition open = OpenPetition.withGoal(500);
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        storing.store(List.of(signature(petition, "Aygul"), signature(petition, "Aygül Mämät")));

        assertEquals(1, database.number("select count(*) from signature where petition_id = ?", open.id()));
        Recipient mail = mails.latestTo(EMAIL);
        assertEquals("Aygül Mämät", mail.name());
        given().get(mail.confirmPath()).then().statusCode(200).body(containsString("Aygül Mämät"));
        assertEquals(1, mails.to(EMAIL).size());
    }

    @Test
    void isOneMailWhenTheSameWordsComeTwice() throws SQLException {
        OpenPetition open = OpenPetition.withGoal(500);
        SignablePetition petition = petitions.signable(open.id()).orElseThrow();
        String email = "apart@double.example";
        for (String name : List.of("Aygül", "Aygül", "Aygül", "Aygül Mämät")) {
            storing.store(List.of(signature(petition, name, email)));
        }
        assertEquals(2, mails.to(email, 2).size(), "one for each wording");
        assertEquals("Aygül Mämät", mails.latestTo(email).name());

        given().redirects().follow(false).post(mails.latestTo(email).confirmPath());
        for (int press = 0; press < 3; press++) {
            storing.store(List.of(signature(petition, "Aygül", email)));
        }
        storing.store(List.of(signature(petition, "Aygül", "last@double.example")));
        mails.to("last@double.example", 1);
        assertEquals(3, mails.to(email).size(), "that it counts already");
    }

    private NewSignature signature(SignablePetition petition, String name) {
        return signature(petition, name, EMAIL);
    }

    private NewSignature signature(SignablePetition petition, String name, String email) {
        DataKey key = keys.of(petition.id()).orElseThrow();
        UUID id = Ids.next();
        Submission submission = new Submission(name, email, null, "DE", "en", NameVisibility.HIDDEN, false);
        return new NewSignature(
                id,
                petition,
                key,
                submission,
                key.fingerprint(email),
                seal.forRest(key, id, submission.signer()),
                seal.forMail(key, id, id, submission.signer(), null),
                Pace.AT_ONCE,
                null);
    }
}
