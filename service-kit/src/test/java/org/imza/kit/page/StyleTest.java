package org.imza.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest extends StyleContract {

    @Test
    void speaksNoWordOfTheDomain() {
        assertEquals(
                List.of(),
                Pattern.compile("petition|campaign|sign-bar|update|testimon", Pattern.CASE_INSENSITIVE)
                        .matcher(css())
                        .results()
                        .map(found -> found.group())
                        .toList());
        assertTrue(css().contains(".bar-progress"));
    }
}
