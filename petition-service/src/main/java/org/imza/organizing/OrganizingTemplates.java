package org.imza.organizing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.access.MemberOf;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.kit.page.PictureChoice;

/** The organizer's pages. */
@CheckedTemplate(basePath = "organizing")
final class OrganizingTemplates {

    private OrganizingTemplates() {}

    static native TemplateInstance list(List<PetitionRow> petitions, List<MemberOf> organizations);

    static native TemplateInstance choose(List<MemberOf> organizations);

    static native TemplateInstance create(
            MemberOf organization,
            PetitionForm form,
            FormErrors errors,
            List<Choice> languages,
            PictureChoice pictures);

    static native TemplateInstance edit(
            PetitionWorkplace desk,
            PetitionForm form,
            FormErrors errors,
            Conflict conflict,
            List<Choice> languages,
            PictureChoice pictures,
            boolean saved);

    static native TemplateInstance translation(
            TranslationWorkplace desk, TranslationInput form, FormErrors errors, Conflict conflict);
}
