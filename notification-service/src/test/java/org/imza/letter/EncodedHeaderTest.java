package org.imza.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedHeaderTest {

    @Test
    void leavesPlainTextAsItIs() {
        assertEquals("Sign in on localhost:8080", EncodedHeader.of("Sign in on localhost:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ئىمزايىڭىزنى جەزملەشتۈرۈڭ: شائىرنى قويۇپ بېرىڭلار، ئۇ ھېچقانداق گۇناھ ئۆتكۈزمىگەن",
                "🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊",
                "abc🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊",
                "=?UTF-8?B?QmNjOiB4?= looks encoded",
                "A plain line that is longer than one header line is allowed to be, by far and wide"
            })
    void isReadAsItWasWritten(String text) throws UnsupportedEncodingException {
        String header = EncodedHeader.of(text);
        assertEquals(text, MimeUtility.decodeText(MimeUtility.unfold(header)));
        for (String line : header.split("\r\n ", -1)) {
            assertTrue(line.length() <= 75, line);
            assertTrue(line.matches("[\\x20-\\x7E]+"), line);
        }
    }
}
