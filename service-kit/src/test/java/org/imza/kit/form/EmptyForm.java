package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.texts.KitTexts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form that somebody sent without filling anything in: the answer names each field that is needed, in the form's order
 * and in the reader's language.
 */
public record EmptyForm(Form form, Language language) {

    private static final Messages MESSAGES = new Messages();

    /** The form that leads to {@code action}. */
    static Element on(Document page, String action) {
        Element form = page.selectFirst("form[method=post][action=\"" + action + "\"]");
        assertNotNull(form, "no form that leads to " + action);
        return form;
    }

    /** What a browser sends of it though nothing is filled in: what it holds and nobody sees. */
    static Map<String, String> hidden(Element form) {
        Map<String, String> hidden = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(input -> hidden.put(input.attr("name"), input.attr("value")));
        return hidden;
    }

    /** The page again: title, summary, words at the fields. */
    public void assertNamedOn(Document page, String action) {
        assertTrue(page.title().startsWith(text(KitTexts.ERROR_BEFORE_TITLE) + " "), page.title());
        List<Element> links = page.select(".errors li a");
        assertEquals(
                fields().stream().map(field -> "#" + field.name()).toList(),
                links.stream().map(link -> link.attr("href")).toList());
        assertEquals(words(), links.stream().map(Element::text).toList());
        Element sent = on(page, action);
        assertEquals(
                form.fields().stream()
                        .map(Field::name)
                        .filter(name -> !sent.select("[id=" + name + "]").isEmpty())
                        .toList(),
                sent.select(".field [id], .field[id]").stream()
                        .map(Element::id)
                        .filter(id -> form.fields().stream()
                                .anyMatch(field -> field.name().equals(id)))
                        .toList(),
                "the fields of the page stand in another order");
        for (Field field : fields()) {
            assertEquals(1, page.select("#" + field.name() + "-error").size(), field.name());
        }
    }

    /** The same for a program, which need not send what a page holds by itself. */
    public void assertNamedIn(JsonPath problem) {
        List<Field> needed = form.fields().stream().filter(Field::required).toList();
        assertEquals(needed.stream().map(Field::name).toList(), problem.getList("errors.field"));
        assertEquals(needed.stream().map(this::words).toList(), problem.getList("errors.message"));
        assertTrue(problem.getList("errors.code").stream().allMatch("missing"::equals), problem::prettify);
    }

    /** What a page sends by itself is never missing. */
    private List<Field> fields() {
        return form.fields().stream()
                .filter(field -> field.required() && field.label() != null)
                .toList();
    }

    private List<String> words() {
        return fields().stream().map(this::words).toList();
    }

    private String words(Field field) {
        return form.error(field, "missing", List.of())
                .text((key, arguments) -> MESSAGES.text(language, key, arguments));
    }

    private String text(MessageKey key) {
        return MESSAGES.text(language, key);
    }
}
