package org.imza.letter;

import org.imza.kit.language.Language;
import org.imza.kit.text.Markdown;

/** An organizer's news inside a mail, in a language of its own. */
record Story(Language language, String title, String dateline, String html, String text, String source) {

    static Story of(Letter.Update update, String publicUrl) {
        return new Story(
                Language.of(update.language()),
                OneLine.of(update.title(), 300),
                update.dateline() == null ? "" : OneLine.of(update.dateline(), 300),
                // A mail has no page to be relative to.
                Markdown.toHtml(update.body()).replace("href=\"/", "href=\"" + publicUrl + "/"),
                Markdown.toText(update.body()),
                update.sourceName() == null ? "" : OneLine.of(update.sourceName(), 300));
    }
}
