package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.imza.kit.language.MessageKey;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private static final Field NAME =
            Field.required("name", new MessageKey("labelOfName")).atMost(5);
    private static final Field EMAIL = Field.required("email", new MessageKey("labelOfEmail"));
    private static final Form FORM = new Form("tried", NAME, EMAIL);

    @Test
    void saysThemInTheOrderOfTheFieldsWithTheirLabels() {
        FormCheck check = new FormCheck(FORM);
        check.wrong(EMAIL, "missing");
        check.line(NAME, "too long");
        FormErrors errors = check.result("").in(FormErrorsTest::spelledOut);
        assertEquals("form.tooLong[labelOfName[], 5]", errors.of("name"));
        assertEquals("tried.email.missing[labelOfEmail[]]", errors.of("email"));
        assertEquals("", errors.of("country"));
        assertEquals(
                List.of("name", "email"),
                errors.all().stream().map(FormErrors.Entry::field).toList());
    }

    @Test
    void hasNoneAtFirstAndKnowsHowLongTextsMayBe() {
        assertFalse(FormErrors.none(FORM).any());
        assertEquals(5, FormErrors.none(FORM).most("name"));
    }

    private static String spelledOut(MessageKey key, Object... arguments) {
        return key + Arrays.toString(arguments);
    }
}
