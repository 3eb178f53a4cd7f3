package org.imza.organizing;

import org.imza.kit.text.PlainText;
import org.imza.petition.Words;

/** Checks a petition's words in one language. */
final class WordsCheck {

    static final int TITLE = 150;
    static final int SUMMARY = 500;
    static final int BODY = 50_000;

    private WordsCheck() {}

    /** The clean words; meaningless where {@code findings} has any. */
    static Words check(WordsInput input, Findings findings) {
        String title = findings.clean("title", () -> PlainText.requiredLine(input.title(), TITLE));
        String summary = findings.clean("summary", () -> PlainText.requiredBlock(input.summary(), SUMMARY));
        String body = findings.clean("body", () -> PlainText.requiredBlock(input.body(), BODY));
        return new Words(title, summary, body);
    }
}
