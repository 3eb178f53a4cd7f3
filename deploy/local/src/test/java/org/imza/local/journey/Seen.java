package org.imza.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a visitor has in front of them after a request and its redirects. */
record Seen(Visitor visitor, URI uri, int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Document document() {
        return Jsoup.parse(body, uri.toString());
    }

    /** The text of the first element that matches; fails where there is none. */
    String text(String css) {
        return element(css).text();
    }

    /** All the text a reader sees. */
    String text() {
        return document().body().text();
    }

    Element element(String css) {
        Element element = document().selectFirst(css);
        if (element == null) {
            throw new AssertionError(describe() + " has no " + css + ":\n" + body);
        }
        return element;
    }

    boolean has(String css) {
        return document().selectFirst(css) != null;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(describe() + " is not JSON: " + body, e);
        }
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Follows the link that matches. */
    Seen follow(String css) {
        return visitor.open(element(css).absUrl("href"));
    }

    /** The form that matches, filled as the page fills it. */
    Form form(String css) {
        return new Form(this, (FormElement) element(css));
    }

    /** The page's form with this action; of several the first. */
    Form formTo(String action) {
        return form("form[action=" + action + "]");
    }

    Seen expect(int expected) {
        if (status != expected) {
            throw new AssertionError(describe() + " instead of " + expected + ":\n" + shortened());
        }
        return this;
    }

    private String shortened() {
        String text = header("Content-Type").contains("html") ? text() : body;
        return text.substring(0, Math.min(text.length(), 2_000));
    }

    private String describe() {
        return uri + " answered " + status;
    }
}
