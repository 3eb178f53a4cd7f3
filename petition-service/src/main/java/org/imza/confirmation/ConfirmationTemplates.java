package org.imza.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that links in mails lead to. */
@CheckedTemplate(basePath = "confirmation")
final class ConfirmationTemplates {

    private ConfirmationTemplates() {}

    static native TemplateInstance confirm(SignatureView signature);

    static native TemplateInstance thanks(ThanksView thanks);

    static native TemplateInstance withdraw(SignatureView signature);

    /** A page that says one thing and where to go next. */
    static native TemplateInstance notice(String text, PetitionLink petition, String next);
}
