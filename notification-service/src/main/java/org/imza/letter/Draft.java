package org.imza.letter;

import java.util.ArrayList;
import java.util.List;
import org.imza.kit.language.Language;

/** A mail in the making: the same words become HTML and text. */
final class Draft {

    private static final int LONGEST_SUBJECT = 200;

    private final Language language;
    private final String subject;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String quotation = "";
    private Story story;
    private Link button;
    private String reason = "";

    /** @param subject a message, whose arguments are lines already, and isolated where they run the other way (UAX 9) */
    Draft(Language language, String subject) {
        this.language = language;
        this.subject = OneLine.cut(subject, LONGEST_SUBJECT);
    }

    /** A paragraph before the button. */
    Draft say(String paragraph) {
        paragraphs.add(paragraph);
        return this;
    }

    /** Somebody else's words, after the paragraphs. */
    Draft quote(String words) {
        quotation = words;
        return this;
    }

    Draft tell(Story story) {
        this.story = story;
        return this;
    }

    Draft button(String label, String url) {
        button = new Link(label, url);
        return this;
    }

    /** A paragraph after the button. */
    Draft note(String note) {
        notes.add(note);
        return this;
    }

    /** A way out, at the foot. */
    Draft link(String label, String url) {
        links.add(new Link(label, url));
        return this;
    }

    /** Why they receive it. */
    Draft because(String reason) {
        this.reason = reason;
        return this;
    }

    public Language language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public List<String> paragraphs() {
        return paragraphs;
    }

    public String quotation() {
        return quotation;
    }

    public Story story() {
        return story;
    }

    public Link button() {
        return button;
    }

    public List<String> notes() {
        return notes;
    }

    public List<Link> links() {
        return links;
    }

    public String reason() {
        return reason;
    }
}
