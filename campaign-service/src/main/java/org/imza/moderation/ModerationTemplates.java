package org.imza.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.campaign.CampaignView;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.takedown.TakedownInput;

/** The moderator's pages. */
@CheckedTemplate(basePath = "moderation")
final class ModerationTemplates {

    private ModerationTemplates() {}

    static native TemplateInstance caseOf(
            Case one, String why, TakedownInput form, FormErrors errors, List<Choice> reasons);

    static native TemplateInstance campaigns(List<CampaignView> takenDown, List<CampaignView> launched);
}
