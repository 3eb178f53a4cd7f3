package org.imza.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;

/** The moderator's pages. */
@CheckedTemplate(basePath = "moderation")
final class ModerationTemplates {

    private ModerationTemplates() {}

    static native TemplateInstance queue(
            List<QueueRow> petitions, List<QueueRow> translations, List<QueueRow> hidden, String notFound);

    /** {@code changed} if it is no longer what the moderator decided about. */
    static native TemplateInstance review(
            Review review, boolean changed, RejectionInput form, FormErrors errors, List<Choice> reasons);

    static native TemplateInstance takedown(
            Takedown takedown, TakedownInput form, FormErrors errors, List<Choice> reasons);
}
