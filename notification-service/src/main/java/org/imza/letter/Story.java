package org.imza.letter;

import org.imza.kit.blocks.Document;
import org.imza.kit.language.Language;

/** An organizer's news inside a mail, in a language of its own. */
record Story(Language language, String title, String dateline, String html, String text, String source) {

    /** {@code page} is the whole address where it is read else. */
    static Story of(Letter.Update update, String page) {
        Document body = Document.of(update.body());
        return new Story(
                Language.of(update.language()).asWritten(update.title() + "\n" + update.body()),
                OneLine.of(update.title(), 300),
                update.dateline() == null ? "" : OneLine.of(update.dateline(), 300),
                body.html(page),
                body.text(page),
                update.sourceName() == null ? "" : OneLine.of(update.sourceName(), 300));
    }
}
