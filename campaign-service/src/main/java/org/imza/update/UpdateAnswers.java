package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.imza.campaign.CampaignView;
import org.imza.gallery.Gallery;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.id.Ids;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.imza.texts.Texts;

/** The form and the preview of an update, whatever came of what was sent. */
@ApplicationScoped
class UpdateAnswers {

    private static final int CONFLICT = 409;

    private final Updates updates;
    private final Gallery gallery;
    private final Desk desk;

    UpdateAnswers(Updates updates, Gallery gallery, Desk desk) {
        this.updates = updates;
        this.gallery = gallery;
        this.desk = desk;
    }

    /** The form of an update that is written, new or not. */
    Response form(int status, CampaignView campaign, String seen, UpdateInput form, FormErrors errors) {
        return page(
                status, desk.text(Texts.UPDATE_NEW), campaign, seen == null ? "" : seen, form, errors, Conflict.none());
    }

    /** The form of a draft as it is. */
    Response stored(CampaignView campaign, UpdateView update) {
        UpdateInput form = UpdateInput.of(update);
        return edit(200, campaign, form.shown().hash(), form, Conflict.none());
    }

    /** With what was sent beside the draft as it is by now; what is posted stays, and what was sent can become another update. */
    Response conflict(Problem problem, CampaignView campaign, UpdateInput form) {
        if (problem.status() != CONFLICT) {
            throw problem;
        }
        UpdateView update = updates.any(campaign, form.id());
        UpdateInput stored = UpdateInput.of(update);
        boolean draft = !update.posted() && update.takedown() == null;
        Conflict conflict = draft
                ? Conflict.saved(UpdateInput.FORM, stored.shown(), form.shown(), desk::text)
                : Conflict.of(
                        UpdateInput.FORM,
                        stored.shown(),
                        form.shown(),
                        desk::text,
                        Texts.UPDATE_MEANWHILE_POSTED,
                        Texts.UPDATE_MEANWHILE_POSTED_NEXT);
        UpdateInput next = draft ? form : form.withId(Ids.next());
        return edit(CONFLICT, campaign, stored.shown().hash(), next, conflict);
    }

    /** How it will look and be mailed; once more, if it is another than was looked at. */
    Response preview(int status, CampaignView campaign, UpdateView update) {
        return desk.page(
                status,
                desk.text(Texts.UPDATE_PREVIEW),
                UpdateTemplates.preview(
                        campaign,
                        update,
                        UpdateInput.of(update).shown().hash(),
                        status == CONFLICT,
                        Takedown.why(update.takedown(), desk::text)));
    }

    /** The picture that was chosen, as it is described already; {@code null} for none. */
    ShownPicture chosen(CampaignView campaign, UpdateInput form) {
        return gallery.own(campaign.organization().id(), form.picture().id(), campaign.languageTag());
    }

    private Response edit(int status, CampaignView campaign, String seen, UpdateInput form, Conflict conflict) {
        return page(
                status,
                desk.text(Texts.UPDATE_EDIT),
                campaign,
                seen,
                form,
                FormErrors.none(UpdateInput.FORM),
                conflict);
    }

    private Response page(
            int status,
            String title,
            CampaignView campaign,
            String seen,
            UpdateInput form,
            FormErrors errors,
            Conflict conflict) {
        return desk.page(
                status,
                title,
                UpdateTemplates.writing(
                        campaign,
                        seen,
                        form,
                        errors,
                        conflict,
                        gallery.choice(
                                campaign.organization().id(),
                                campaign.languageTag(),
                                form.picture().id())));
    }
}
