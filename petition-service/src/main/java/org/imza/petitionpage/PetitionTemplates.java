package org.imza.petitionpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.language.Language;
import org.imza.petition.ShareLink;

/** The public pages of a petition. */
@CheckedTemplate(basePath = "petitionpage")
final class PetitionTemplates {

    private PetitionTemplates() {}

    /** {@code sign} is {@code null} in a preview. */
    static native TemplateInstance petition(PetitionShow p, SignPanel sign);

    static native TemplateInstance rejected(
            boolean shown,
            Language language,
            String organization,
            String reason,
            String explanation,
            String summary,
            String html);

    static native TemplateInstance signed(String path, String address, List<ShareLink> share);

    static native TemplateInstance closed(String path);
}
