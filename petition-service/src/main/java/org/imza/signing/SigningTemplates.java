package org.imza.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that links in mails lead to. */
@CheckedTemplate(basePath = "Signing")
final class SigningTemplates {

    private SigningTemplates() {}

    static native TemplateInstance confirm(SignatureView signature);

    static native TemplateInstance thanks(ThanksView thanks);

    static native TemplateInstance withdraw(SignatureView signature);

    /** A page that says one thing and where to go next. */
    static native TemplateInstance notice(String text, PetitionLink petition, String next);
}
