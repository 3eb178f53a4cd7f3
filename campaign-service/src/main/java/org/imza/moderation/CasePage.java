package org.imza.moderation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.imza.event.TakedownReason;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.MessageKey;
import org.imza.kit.page.Choice;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;

/** Shows a case with its form, and checks the form. */
@RequestScoped
class CasePage {

    private final Desk desk;
    private final Clock clock;

    CasePage(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Response show(Case one) {
        return desk.page(200, one.title(), page(one, TakedownInput.empty(), FormErrors.none(TakedownInput.FORM)));
    }

    /** The case once more, with what is wrong with the form. */
    Response showAgain(Case one, TakedownInput form, Checked<Takedown> takedown) {
        return desk.page(422, one.title(), page(one, form, takedown.in(desk::text)));
    }

    Checked<Takedown> check(TakedownInput form) {
        return form.check(clock.instant());
    }

    private TemplateInstance page(Case one, TakedownInput form, FormErrors errors) {
        List<Choice> reasons = Arrays.stream(TakedownReason.values())
                .map(reason -> new Choice(
                        reason.code(),
                        desk.text(new MessageKey(reason.messageKey())),
                        reason.code().equals(form.reason())))
                .toList();
        return ModerationTemplates.caseOf(one, Takedown.why(one.takedown(), desk::text), form, errors, reasons);
    }
}
