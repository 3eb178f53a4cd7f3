package org.imza.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.desk.Person;
import org.imza.kit.form.DeclaredForms;
import org.imza.kit.form.EmptyForm;
import org.imza.kit.form.Form;
import org.imza.kit.id.Ids;
import org.imza.kit.language.Languages;
import org.imza.kit.testing.RealServers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of this service, sent empty, from its page and by a program. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EmptyFormsIT {

    private static final Person ORGANIZER = Person.organizer();
    private static final Person MODERATOR = Person.moderator();

    private static UUID draft;
    private static UUID waiting;
    private static String slug;
    private static UUID open;

    /** One of them; {@code page} is {@code ""} where only programs send it, {@code api} begins with the method. */
    record Sent(String form, Person person, String page, String action, String api) {

        @Override
        public String toString() {
            return form + " " + api;
        }

        String page(String tag) {
            return page.replace("{tag}", tag);
        }
    }

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

    private static Stream<Sent> sent() {
        String own = "/organize/petitions";
        String desk = "/moderate/petitions/";
        String moderation = "POST /api/moderation/petitions/";
        String signature = "/signatures/" + Ids.next();
        String words = desk + open + signature + "/take-down";
        return Stream.of(
                new Sent(
                        "petition",
                        ORGANIZER,
                        own + "/new?organization=" + ORGANIZER.organization().id(),
                        own,
                        "POST /api/petitions"),
                new Sent("petition", ORGANIZER, own + "/" + draft, own + "/" + draft, "PUT /api/petitions/" + draft),
                new Sent(
                        "translation",
                        ORGANIZER,
                        own + "/" + draft + "/translations/kk",
                        own + "/" + draft + "/translations/kk",
                        "PUT /api/petitions/" + draft + "/translations/kk"),
                new Sent(
                        "rejection",
                        MODERATOR,
                        desk + waiting,
                        desk + waiting + "/reject",
                        moderation + waiting + "/rejection"),
                new Sent("decision", MODERATOR, "", "", moderation + waiting + "/publication"),
                new Sent(
                        "hiding",
                        MODERATOR,
                        desk + open + "/hide",
                        desk + open + "/hide",
                        moderation + open + "/hiding"),
                new Sent(
                        "erasing",
                        MODERATOR,
                        desk + open + "/erase-signers",
                        desk + open + "/erase-signers",
                        moderation + open + "/signers-erasure"),
                new Sent(
                        "signatureTakedown",
                        MODERATOR,
                        words + "?version=1",
                        words,
                        moderation + open + signature + "/invalidation"),
                new Sent("showing", MODERATOR, "", "", moderation + open + signature + "/words-publication"),
                new Sent("decisions", MODERATOR, "", "", "POST /api/moderation/words/decisions"),
                new Sent(
                        "signing",
                        null,
                        "/petitions/" + slug + "/{tag}",
                        "/petitions/" + slug + "/sign",
                        "POST /api/petitions/" + slug + "/signatures"));
    }

    static Stream<String> declared() {
        return DeclaredForms.all().stream().map(Form::name);
    }

    @ParameterizedTest
    @MethodSource("declared")
    void nameEveryFieldThatIsNeededInTheReadersLanguage(String name) {
        List<Sent> all = sent().filter(one -> one.form.equals(name)).toList();
        assertFalse(all.isEmpty(), "not tried: " + name);
        all.forEach(sent -> tryEmpty(sent, DeclaredForms.named(name)));
    }

    private static void tryEmpty(Sent sent, Form form) {
        Languages.INTERFACE.forEach(language -> {
            EmptyForm empty = new EmptyForm(form, language);
            if (!sent.page.isEmpty()) {
                Response page = browser(sent, language.tag()).get(sent.page(language.tag()));
                Response again = browser(sent, language.tag())
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(EmptyForm.sent(Jsoup.parse(page.asString()), sent.action))
                        .post(sent.action);
                assertEquals(422, again.statusCode(), again.asString());
                empty.assertNamedOn(Jsoup.parse(again.asString()), sent.action);
            }
            Response refused = program(sent, language.tag());
            assertEquals(422, refused.statusCode(), refused.asString());
            assertEquals("application/problem+json", refused.contentType());
            empty.assertNamedIn(refused.jsonPath());
        });
    }

    private static RequestSpecification browser(Sent sent, String language) {
        return (sent.person == null ? given() : sent.person.browser()).header("Accept-Language", language);
    }

    private static Response program(Sent sent, String language) {
        RequestSpecification request = sent.person == null ? given() : sent.person.program();
        request.contentType("application/json").header("Accept-Language", language);
        request.body(
                sent.form.equals("petition")
                        ? Map.of("organizationId", ORGANIZER.organization().id())
                        : Map.of());
        List<String> call = List.of(sent.api.split(" "));
        return request.request(call.getFirst(), call.getLast());
    }
}
