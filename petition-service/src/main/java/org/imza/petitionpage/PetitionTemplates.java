package org.imza.petitionpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.imza.kit.language.Language;

/** The public pages of a petition. */
@CheckedTemplate(basePath = "petitionpage")
final class PetitionTemplates {

    private PetitionTemplates() {}

    /** In a preview {@code sign} is {@code null}, and {@code workplace} where it leads back to. */
    static native TemplateInstance petition(PetitionShow p, SignPanel sign, String workplace);

    static native TemplateInstance rejected(
            boolean shown,
            Language language,
            String organization,
            String reason,
            String explanation,
            String summary,
            String html);

    static native TemplateInstance signed(SignedShow signed);

    static native TemplateInstance closed(String path);
}
