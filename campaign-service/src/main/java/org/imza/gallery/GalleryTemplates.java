package org.imza.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.access.MemberOf;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;

/** The pages of an organization's pictures. */
@CheckedTemplate(basePath = "gallery")
final class GalleryTemplates {

    private GalleryTemplates() {}

    static native TemplateInstance pictures(
            MemberOf organization,
            String base,
            List<KeptPicture> pictures,
            boolean keeps,
            PictureInput form,
            FormErrors errors,
            List<Choice> languages);

    static native TemplateInstance picture(
            MemberOf organization,
            String base,
            KeptPicture kept,
            PictureInput form,
            FormErrors errors,
            List<Choice> languages);
}
