package org.imza.confirmation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imza.event.SignatureEvent;
import org.imza.event.SignatureEvent.Confirmed;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Mails;
import org.imza.testing.OpenPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody gets news who did not ask for them in the very submission that they confirm. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsentIT {

    private static final Map<String, Boolean> ASKS = Map.of("keepMeUpdated", true);

    @Inject
    Mails mails;

    private OpenPetition petition;

    @BeforeEach
    void publish() {
        petition = OpenPetition.withGoal(500);
    }

    @Test
    void isToldAsItWasGiven() {
        confirm(mails.afterSigning(petition, "silent@consent.example", Map.of()));
        confirm(mails.afterSigning(petition, "asking@consent.example", ASKS));

        assertEquals(List.of(false, true), submitted());
        assertEquals(List.of(false, true), confirmed(2));
    }

    @Test
    void isNotGivenByAStrangerWhoSignsWithTheSameAddress() {
        SignatureEvent.Recipient own = mails.afterSigning(petition, "owner@consent.example", Map.of());
        petition.sign("Mallory", "owner@consent.example", ASKS).then().statusCode(202);
        mails.to("owner@consent.example", 2);
        confirm(own);

        assertEquals(List.of(false, true), submitted());
        assertEquals(List.of(false), confirmed(1));
    }

    @Test
    void isNotTakenBackByAStrangerEither() {
        SignatureEvent.Recipient first = mails.afterSigning(petition, "follower@consent.example", Map.of());
        petition.sign("Aygül", "follower@consent.example", ASKS).then().statusCode(202);
        confirm(mails.to("follower@consent.example", 2).getLast());
        confirm(first);

        assertEquals(List.of(true), confirmed(1));
    }

    private static void confirm(SignatureEvent.Recipient mail) {
        given().redirects().follow(false).post(mail.confirmPath()).then().statusCode(303);
    }

    private List<Boolean> submitted() {
        return of(Submitted.class).map(Submitted::keepMeUpdated).toList();
    }

    private List<Boolean> confirmed(int count) {
        return Eventually.fits(
                () -> of(Confirmed.class).map(Confirmed::keepMeUpdated).toList(), all -> all.size() >= count);
    }

    private <E extends SignatureEvent> Stream<E> of(Class<E> type) {
        return Events.on(Topic.SIGNATURE_EVENTS).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.petitionId().equals(petition.id()))
                .sorted(Comparator.comparing(SignatureEvent::at));
    }
}
