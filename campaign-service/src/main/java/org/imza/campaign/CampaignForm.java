package org.imza.campaign;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.imza.form.Fields;

/** What somebody typed about a campaign. */
public record CampaignForm(
        @FormParam("title") @DefaultValue("") String title,
        @FormParam("summary") @DefaultValue("") String summary,
        @FormParam("story") @DefaultValue("") String story,
        @FormParam("language") @DefaultValue("") String language) {

    static final int MAX_TITLE = 150;
    static final int MAX_SUMMARY = 400;
    private static final int MAX_STORY = 50_000;

    static CampaignForm empty(String language) {
        return new CampaignForm("", "", "", language);
    }

    static CampaignForm of(CampaignView campaign) {
        return new CampaignForm(campaign.title(), campaign.summary(), campaign.story(), campaign.languageTag());
    }

    CampaignText read(Fields fields) {
        return new CampaignText(
                fields.requiredLine("title", title, MAX_TITLE),
                fields.requiredLine("summary", summary, MAX_SUMMARY),
                fields.requiredBlock("story", story, MAX_STORY),
                fields.language("language", language));
    }
}
