package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.imza.event.TakedownReason;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.MessageKey;
import org.imza.kit.page.Choice;

/** The page on which a moderator says why something is taken down. */
@ApplicationScoped
public class TakedownPage {

    private final Desk desk;

    TakedownPage(Desk desk) {
        this.desk = desk;
    }

    /** The page with the form as it was filled in. */
    public Response of(int status, Takedown takedown, TakedownInput form, FormErrors errors) {
        List<Choice> reasons = Arrays.stream(TakedownReason.values())
                .map(reason -> new Choice(
                        reason.code(),
                        desk.text(new MessageKey(reason.messageKey())),
                        reason.code().equals(form.reason())))
                .toList();
        return desk.page(status, takedown.title(), ModerationTemplates.takedown(takedown, form, errors, reasons));
    }
}
