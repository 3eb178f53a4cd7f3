package org.imza.campaign;

import java.util.UUID;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.texts.Texts;

/** What somebody typed about a campaign; {@code organizationId} is only asked for when it is started. */
record CampaignInput(UUID organizationId, String title, String summary, String story, String language) {

    private static final Field LANGUAGE = Field.required("language", Texts.CAMPAIGN_LANGUAGE);
    private static final Field TITLE =
            Field.required("title", Texts.CAMPAIGN_TITLE).atMost(150);
    private static final Field SUMMARY =
            Field.required("summary", Texts.CAMPAIGN_SUMMARY).atMost(400);
    private static final Field STORY =
            Field.required("story", Texts.CAMPAIGN_STORY).atMost(50_000);

    static final Form FORM = new Form("campaign", LANGUAGE, TITLE, SUMMARY, STORY);

    Checked<CampaignText> check() {
        FormCheck check = new FormCheck(FORM);
        return check.result(new CampaignText(
                check.line(TITLE, title),
                check.sentences(SUMMARY, summary),
                check.markdown(STORY, story),
                check.language(LANGUAGE, language)));
    }
}
