package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();

    record Sent(Long number, Boolean box, String text, UUID id, Shape shape) {}

    enum Shape {
        ROUND
    }

    @BeforeEach
    void customize() {
        new StrictJson().customize(mapper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\": 1.5}",
                "{\"number\": 1.0}",
                "{\"box\": 1}",
                "{\"box\": \"yes\"}",
                "{\"box\": \"true\"}",
                "{\"box\": \"\"}",
                "{\"number\": \"5\"}",
                "{\"number\": \"\"}",
                "{\"number\": true}",
                "{\"id\": \"\"}",
                "{\"shape\": 0}",
                "{\"shape\": \"\"}",
                "{\"shape\": \"SQUARE\"}",
                "{\"number\": 1, \"number\": 2}"
            })
    void refusesWhatMayMeanSomethingElse(String body) {
        assertThrows(JsonProcessingException.class, () -> mapper.readValue(body, Sent.class));
    }

    /** Which a form's check reads as it would read what was typed. */
    @Test
    void readsEverySingleValueAsText() throws JsonProcessingException {
        assertEquals("1.50", mapper.readValue("{\"text\": 1.50}", Sent.class).text());
        assertEquals("true", mapper.readValue("{\"text\": true}", Sent.class).text());
        assertThrows(JsonProcessingException.class, () -> mapper.readValue("{\"text\": [1]}", Sent.class));
    }
}
