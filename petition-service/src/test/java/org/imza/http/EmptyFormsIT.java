package org.imza.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.desk.Person;
import org.imza.kit.form.EmptyFormsContract;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EmptyFormsIT extends EmptyFormsContract {

    private static final Person ORGANIZER = Person.organizer();
    private static final Person MODERATOR = Person.moderator();

    private static UUID draft;
    private static UUID waiting;
    private static String slug;
    private static UUID open;

    @BeforeEach
    void write() {
        if (draft != null) {
            return;
        }
        draft = ORGANIZER.drafts(Person.aTitle());
        waiting = ORGANIZER.drafts(Person.aTitle());
        ORGANIZER.submits(waiting);
        open = ORGANIZER.drafts(Person.aTitle());
        ORGANIZER.translates(open, "ug", "ئايشە تۇرسۇن قويۇپ بېرىلسۇن");
        ORGANIZER.submits(open);
        slug = MODERATOR.publishes(open);
    }

    @Override
    protected Stream<Sent> sent() {
        Sender organizer = by(ORGANIZER);
        Sender moderator = by(MODERATOR);
        String own = "/organize/petitions";
        String desk = "/moderate/petitions/";
        String moderation = "POST /api/moderation/petitions/";
        String signature = "/signatures/" + Ids.next();
        String words = desk + open + signature + "/take-down";
        return Stream.of(
                petition(own + "/new?organization=" + ORGANIZER.organization().id(), own, "POST /api/petitions"),
                petition(own + "/" + draft, own + "/" + draft, "PUT /api/petitions/" + draft),
                new Sent(
                        "translation",
                        organizer,
                        own + "/" + draft + "/translations/kk",
                        own + "/" + draft + "/translations/kk",
                        "PUT /api/petitions/" + draft + "/translations/kk"),
                new Sent(
                        "rejection",
                        moderator,
                        desk + waiting,
                        desk + waiting + "/reject",
                        moderation + waiting + "/rejection"),
                new Sent("decision", moderator, "", "", moderation + waiting + "/publication"),
                new Sent(
                        "hiding",
                        moderator,
                        desk + open + "/hide",
                        desk + open + "/hide",
                        moderation + open + "/hiding"),
                new Sent(
                        "erasing",
                        moderator,
                        desk + open + "/erase-signers",
                        desk + open + "/erase-signers",
                        moderation + open + "/signers-erasure"),
                new Sent(
                        "signatureTakedown",
                        moderator,
                        words + "?version=1",
                        words,
                        moderation + open + signature + "/invalidation"),
                new Sent("showing", moderator, "", "", moderation + open + signature + "/words-publication"),
                new Sent("decisions", moderator, "", "", "POST /api/moderation/words/decisions"),
                new Sent(
                        "signing",
                        bySupporter(),
                        "/petitions/" + slug + "/{tag}",
                        "/petitions/" + slug + "/sign",
                        "POST /api/petitions/" + slug + "/signatures"));
    }

    /** Who writes one for an organization says for which. */
    private static Sent petition(String page, String action, String api) {
        Map<String, ?> organization =
                Map.of("organizationId", ORGANIZER.organization().id());
        return new Sent("petition", by(ORGANIZER), page, action, api, organization);
    }

    private static Sender by(Person person) {
        return new Sender(tag -> speaking(person.browser(), tag), tag -> speaking(person.program(), tag));
    }

    private static Sender bySupporter() {
        return new Sender(tag -> speaking(given(), tag), tag -> speaking(given(), tag));
    }

    private static RequestSpecification speaking(RequestSpecification request, String tag) {
        return request.header("Accept-Language", tag);
    }
}
