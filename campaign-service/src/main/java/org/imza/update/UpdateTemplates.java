package org.imza.update;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.gallery.ShownPicture;
import org.imza.kit.form.FormErrors;

/** The page of an update and the pages on which it is written. */
@CheckedTemplate(basePath = "update")
final class UpdateTemplates {

    private UpdateTemplates() {}

    static native TemplateInstance writing(
            CampaignView campaign, UUID id, UpdateInput form, FormErrors errors, ShownPicture picture);

    static native TemplateInstance preview(CampaignView campaign, UpdateView update, String takenDownWhy);

    static native TemplateInstance update(CampaignView campaign, UpdateView update);
}
