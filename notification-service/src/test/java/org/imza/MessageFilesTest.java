package org.imza;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Object[] ARGUMENTS = {31, 47};

    private final Messages messages = new Messages();

    @Test
    void everyLanguageHasEveryKey() {
        for (Language language : Languages.INTERFACE) {
            assertEquals(new TreeSet<>(messages.keys(Language.ENGLISH)), new TreeSet<>(messages.keys(language)));
        }
    }

    @Test
    void everyMessageCanBeWritten() {
        for (Language language : Languages.INTERFACE) {
            for (String key : messages.keys(language)) {
                assertFalse(
                        messages.text(language, new MessageKey(key), ARGUMENTS).isBlank(), key);
            }
        }
    }

    @Test
    void everyLanguageSaysTheSameThings() {
        for (String key : messages.keys(Language.ENGLISH)) {
            if (key.startsWith("mail") || key.startsWith("unsubscribe")) {
                assertEquals(
                        spoken(messages.text(Language.ENGLISH, new MessageKey(key), ARGUMENTS)),
                        spoken(messages.text(Language.UYGHUR, new MessageKey(key), ARGUMENTS)),
                        key);
            }
        }
    }

    @Test
    void uyghurIsWrittenInItsOwnLetters() {
        for (String key : messages.keys(Language.UYGHUR)) {
            if ((key.startsWith("mail") || key.startsWith("unsubscribe")) && !key.equals("mailUpdateSubject")) {
                String text = messages.text(Language.UYGHUR, new MessageKey(key), ARGUMENTS);
                assertTrue(
                        text.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC),
                        key);
                // Letters that Uyghur does not have: the classic mistakes of wrong keyboards.
                assertFalse(text.matches("(?s).*[ةهیکطظصضثحذعً].*"), key);
            }
        }
    }

    private static TreeSet<String> spoken(String text) {
        return Pattern.compile("31|47")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
