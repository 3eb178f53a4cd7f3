package org.imza.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.page.Choice;
import org.imza.kit.page.FormErrors;

/** The moderator's pages. */
@CheckedTemplate(basePath = "moderation")
final class ModerationTemplates {

    private ModerationTemplates() {}

    static native TemplateInstance queue(
            List<QueueRow> petitions, List<QueueRow> translations, List<QueueRow> hidden, String notFound);

    /** {@code changed} if it is no longer what the moderator decided about. */
    static native TemplateInstance review(
            Review review, boolean changed, RejectionForm form, FormErrors errors, List<Choice> reasons);

    static native TemplateInstance takedown(
            Takedown takedown, TakedownForm form, FormErrors errors, List<Choice> reasons);
}
