package org.imza.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormErrorsTest {
    @Test
    void keepsTheFirstErrorOfAField() {
        FormErrors errors = FormErrors.none()
                .add("name", "Write a name.")
                .add("name", "Too short.")
                .add("email", "No.");
        assertEquals("Write a name.", errors.of("name"));
        assertEquals("", errors.of("country"));
        assertEquals(
                List.of("name", "email"),
                errors.all().stream().map(FormErrors.Entry::field).toList());
    }

    @Test
    void hasNoneAtFirst() {
        assertFalse(FormErrors.none().any());
    }
}
