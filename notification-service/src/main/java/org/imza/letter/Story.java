package org.imza.letter;

import org.imza.kit.blocks.Document;
import org.imza.kit.language.Language;

/** An organizer's news inside a mail, in a language of its own. */
record Story(Language language, String title, String dateline, String html, String text, String source) {

    static Story of(Letter.Update update, String publicUrl) {
        Document body = Document.of(update.body());
        return new Story(
                Language.of(update.language()),
                OneLine.of(update.title(), 300),
                update.dateline() == null ? "" : OneLine.of(update.dateline(), 300),
                // A mail has no page to be relative to.
                body.html().replace("href=\"/", "href=\"" + publicUrl + "/"),
                body.text(),
                update.sourceName() == null ? "" : OneLine.of(update.sourceName(), 300));
    }
}
