package org.imza.campaign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.kit.page.PictureChoice;

/** The public pages of campaigns and the pages on which they are written. */
@CheckedTemplate(basePath = "campaign")
final class CampaignTemplates {

    private CampaignTemplates() {}

    static native TemplateInstance writing(CampaignForm form, FormErrors errors, List<Choice> languages);

    static native TemplateInstance desk(
            CampaignView campaign,
            CampaignForm form,
            FormErrors errors,
            Conflict conflict,
            List<Choice> languages,
            List<Choice> petitions,
            PictureChoice pictures,
            List<CampaignNews.Item> posted,
            List<CampaignNews.Item> drafts,
            List<CampaignNews.Item> takenDown,
            String takenDownWhy);

    /** In a preview {@code workplace} is where it leads back to, else {@code null}. */
    static native TemplateInstance campaign(CampaignView campaign, List<CampaignNews.Item> news, String workplace);

    static native TemplateInstance campaigns(List<CampaignView> campaigns);
}
