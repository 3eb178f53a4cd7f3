package org.imza.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.imza.kit.blocks.PastedHtml;
import org.imza.kit.blocks.TypedText;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void tellsWhatOrganizersTypedAsTheyMeantIt() {
        TypedText.all().forEach(text -> {
            Story story = story(PastedHtml.markdown(text.typed()));
            text.assertShown(story.html());
            text.assertRead(story.text());
        });
    }

    @Test
    void leadsToThePlatformFromAnyMail() {
        Story story = story("[a](/petitions/x) [b](foo/bar) [c](#part) [d](//example.org/z)");
        assertEquals(
                "\"a\" (https://imza.example/petitions/x) \"b\" (https://imza.example/campaigns/c/updates/foo/bar)"
                        + " \"c\" (https://imza.example/campaigns/c/updates/u#part) \"d\" (https://example.org/z)",
                story.text());
        for (String href : new String[] {
            "https://imza.example/petitions/x",
            "https://imza.example/campaigns/c/updates/foo/bar",
            "https://imza.example/campaigns/c/updates/u#part",
            "https://example.org/z"
        }) {
            assertTrue(story.html().contains("href=\"" + href + "\""), story.html());
        }
    }

    @Test
    void turnsAsItsLettersDo() {
        assertEquals("ltr", story("ckb", "Azadî ji bo hemûyan").language().direction());
        assertEquals(
                "rtl", story("ckb", "ئازادی بۆ هەمووان و هەر کەسێک").language().direction());
    }

    private static Story story(String body) {
        return story("en", body);
    }

    private static Story story(String language, String body) {
        return Story.of(
                new Letter.Update(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Group",
                        "/campaigns/c/updates/u",
                        language,
                        "Title",
                        null,
                        body,
                        null,
                        Instant.EPOCH),
                "https://imza.example/campaigns/c/updates/u");
    }
}
