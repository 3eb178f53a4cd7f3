package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostedFormTest {

    @Test
    void givesBackWhatSomebodyWroteAndNotWhatTheFormHolds() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("id", List.of("01935b2e-7c00-7a10-8000-000000000001"));
        texts.put("language", List.of("en"));
        texts.put("title", List.of("Free her"));
        texts.put("words", List.of("释放她", " ", "释放她"));
        assertEquals(List.of("Free her", "释放她"), new PostedForm(texts).written());
    }

    @Test
    void isNeverWrittenOut() {
        assertFalse(
                new PostedForm(Map.of("title", List.of("Free her"))).toString().contains("Free"));
    }
}
