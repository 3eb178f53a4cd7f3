package org.imza.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.imza.event.TakedownReason;
import org.imza.form.Fields;
import org.imza.kit.desk.Desk;
import org.imza.kit.page.Choice;
import org.imza.kit.page.FormErrors;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownForm;

/** Shows a case with its form, and reads the form. */
@RequestScoped
class CaseDesk {

    private final Desk desk;
    private final Clock clock;

    CaseDesk(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        static native TemplateInstance caseOf(
                Case one, String why, TakedownForm form, FormErrors errors, List<Choice> reasons);
    }

    Response show(Case one) {
        return desk.page(200, one.title(), page(one, TakedownForm.empty(), FormErrors.none()));
    }

    /** The case once more, with what is wrong with the form. */
    Response showAgain(Case one, TakedownForm form, Fields fields) {
        return desk.page(422, one.title(), page(one, form, fields.errors(desk::text)));
    }

    Takedown read(TakedownForm form, Fields fields) {
        return form.read(fields, clock.instant());
    }

    private TemplateInstance page(Case one, TakedownForm form, FormErrors errors) {
        List<Choice> reasons = Arrays.stream(TakedownReason.values())
                .map(reason -> new Choice(
                        reason.code(),
                        desk.text(reason.messageKey()),
                        reason.code().equals(form.reason())))
                .toList();
        return Templates.caseOf(one, Takedown.why(one.takedown(), desk::text), form, errors, reasons);
    }
}
