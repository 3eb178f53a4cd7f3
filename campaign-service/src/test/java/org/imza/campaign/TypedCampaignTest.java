package org.imza.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.TypedText;
import org.junit.jupiter.api.Test;

class TypedCampaignTest {

    @Test
    void readsWhatOrganizersTypeAsTheyMeanIt() {
        TypedText.all()
                .forEach(text -> text.assertShown(
                        Document.of(checked("Summary", text.typed()).story()).html()));
    }

    @Test
    void takesMarkdownOutOfASummaryWhichIsReadWithoutIt() {
        assertEquals(
                "Bring them home. Now.",
                checked("Bring **them** [home](/x).\nNow.", "Story").summary());
    }

    private static CampaignText checked(String summary, String story) {
        return new CampaignInput(null, "Title", summary, story, "en").check().command();
    }
}
