package org.imza.update;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.imza.campaign.CampaignView;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.PictureChoice;

/** The page of an update and the pages on which it is written. */
@CheckedTemplate(basePath = "update")
final class UpdateTemplates {

    private UpdateTemplates() {}

    static native TemplateInstance writing(
            CampaignView campaign,
            String seen,
            UpdateInput form,
            FormErrors errors,
            Conflict conflict,
            PictureChoice pictures);

    static native TemplateInstance preview(
            CampaignView campaign, UpdateView update, String seen, boolean changed, String takenDownWhy);

    static native TemplateInstance update(CampaignView campaign, UpdateView update);
}
