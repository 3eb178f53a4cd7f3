package org.imza.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMistakesTest {

    record Sent(long version, List<Part> parts, Duration unknown) {}

    record Part(boolean shown) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version": "secret"}                       | version
            {"parts": [{"shown": true}, {"shown": "secret"}]} | parts/1/shown
            {"parts": {"shown": true}}                  | parts
            """)
    void namesTheValueOfAWrongTypeAndDoesNotQuoteIt(String body, String field) {
        Problem problem = problem(body);
        assertEquals(422, problem.status());
        FieldError error = problem.errors().getFirst();
        assertEquals(List.of(field, "wrongType"), List.of(error.field(), error.code()));
        assertEquals("#/" + field, error.pointer());
        assertEquals(
                "[form.wrongType, " + field + "]",
                error.text((key, arguments) -> List.of(key, arguments[0]).toString()));
    }

    @Test
    void callsWhatIsNoJsonMalformed() {
        for (String body : List.of("{\"version\":", "[]", "\"secret\"", "{\"version\": tru}", "{\"version\": 1} }")) {
            assertEquals(400, problem(body).status(), body);
        }
        assertEquals(
                400,
                assertThrows(Problem.class, () -> JsonMistakes.demand(null)).status());
    }

    private static Problem problem(String body) {
        ObjectMapper mapper = new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return JsonMistakes.problem(
                assertThrows(JsonProcessingException.class, () -> mapper.readValue(body, Sent.class), body));
    }
}
