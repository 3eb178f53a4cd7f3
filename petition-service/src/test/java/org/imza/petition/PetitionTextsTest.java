package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.blocks.Block;
import org.imza.kit.blocks.TranslationState;
import org.imza.kit.id.Ids;
import org.junit.jupiter.api.Test;

/** What a translation says of the original it was made from. */
class PetitionTextsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final UUID ANYBODY = Ids.next();

    private final Petition petition =
            new Petition(ANYBODY, ANYBODY, ANYBODY, draft("en", "Free her", "One.\n\nTwo words here."), NOW);

    @Test
    void knowsWhichTitleAndSummaryWereTranslated() {
        petition.translate("de", TranslationDraft.whole(new Words("Frei", "Kurz.", "Eins.\n\nZwei Worte.")), NOW);
        assertEquals(TranslationState.CURRENT, german().titleState(original()));
        petition.edit(draft("en", "Free her now", "One.\n\nTwo words here."), NOW);
        assertEquals(TranslationState.OUT_OF_DATE, german().titleState(original()));
        assertEquals(TranslationState.CURRENT, german().summaryState(original()));
        assertEquals(1, german().behind(original()));
        petition.translate("de", TranslationDraft.whole(new Words("Frei", "Kurz.", "Eins.\n\nZwei Worte.")), NOW);
        assertEquals(TranslationState.OUT_OF_DATE, german().titleState(original()), "nobody looked at it");
        petition.translate("de", new TranslationDraft("Frei", "Kurz.", null, Map.of(), Set.of("title")), NOW);
        assertEquals(0, german().behind(original()));
        assertEquals("Eins.\n\nZwei Worte.", german().words().body());
    }

    @Test
    void keepsItsBlocksWhenItsLanguageIsCorrected() {
        List<String> ids =
                original().document().blocks().stream().map(Block::id).toList();
        petition.edit(draft("fr", "Free her", "One.\n\nTwo words here now."), NOW);
        assertEquals(ids, original().document().blocks().stream().map(Block::id).toList());
    }

    private static PetitionDraft draft(String language, String title, String body) {
        return new PetitionDraft(
                new Words(title, "She taught.", body), language, "", null, List.of("M"), 500, List.of());
    }

    private TextView original() {
        return petition.view().original();
    }

    private TextView german() {
        return petition.view().in("de");
    }
}
