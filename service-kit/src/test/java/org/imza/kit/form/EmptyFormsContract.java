package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that a service declares, sent empty, from its page and by a program, in every language. Extend it in a service
 * with a {@code @QuarkusTest}.
 */
public abstract class EmptyFormsContract {

    /**
     * Who sends it: begins each request anew, in the language with the given tag.
     *
     * @param browser from a page
     * @param program by the JSON API
     */
    public record Sender(
            Function<String, RequestSpecification> browser, Function<String, RequestSpecification> program) {}

    /**
     * A form at one place.
     *
     * @param page where it stands, with {@code {tag}} for the language; {@code ""} where only programs send it
     * @param action where its button leads
     * @param api where programs send it, after the method
     * @param body what a program sends that says nothing
     */
    public record Sent(String form, Sender sender, String page, String action, String api, Map<String, ?> body) {

        /** With nothing in the body. */
        public Sent(String form, Sender sender, String page, String action, String api) {
            this(form, sender, page, action, api, Map.of());
        }

        @Override
        public String toString() {
            return form + " " + api;
        }
    }

    /** Each declared form at each of its places. */
    protected abstract Stream<Sent> sent();

    static Stream<String> declared() {
        return DeclaredForms.all().stream().map(Form::name);
    }

    @ParameterizedTest
    @MethodSource("declared")
    void nameEveryFieldThatIsNeededInTheReadersLanguage(String name) {
        List<Sent> all = sent().filter(one -> one.form.equals(name)).toList();
        assertFalse(all.isEmpty(), "not tried: " + name);
        for (Sent sent : all) {
            for (Language language : Languages.INTERFACE) {
                tryEmpty(sent, new EmptyForm(DeclaredForms.named(name), language), language.tag());
            }
        }
    }

    private static void tryEmpty(Sent sent, EmptyForm empty, String language) {
        if (!sent.page.isEmpty()) {
            Response again = pressed(sent, language);
            assertEquals(422, again.statusCode(), sent + again.asString());
            empty.assertNamedOn(Jsoup.parse(again.asString()), sent.action);
        }
        List<String> call = List.of(sent.api.split(" "));
        Response refused = sent.sender
                .program
                .apply(language)
                .contentType("application/json")
                .body(sent.body)
                .request(call.getFirst(), call.getLast());
        assertEquals(422, refused.statusCode(), sent + refused.asString());
        assertEquals("application/problem+json", refused.contentType(), sent::toString);
        empty.assertNamedIn(refused.jsonPath());
    }

    private static Response pressed(Sent sent, String language) {
        Response page = sent.sender.browser.apply(language).get(sent.page.replace("{tag}", language));
        assertEquals(200, page.statusCode(), sent::toString);
        Element form = EmptyForm.on(Jsoup.parse(page.asString()), sent.action);
        RequestSpecification request = sent.sender.browser.apply(language);
        if (form.attr("enctype").equals("multipart/form-data")) {
            EmptyForm.hidden(form)
                    .forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                            .controlName(name)
                            .charset(StandardCharsets.UTF_8)
                            .build()));
        } else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(EmptyForm.hidden(form));
        }
        return request.post(sent.action);
    }
}
