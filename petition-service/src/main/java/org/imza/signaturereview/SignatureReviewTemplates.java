package org.imza.signaturereview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A moderator's pages about signatures. {@code next} is where the next page is, empty after the last. */
@CheckedTemplate(basePath = "signaturereview")
final class SignatureReviewTemplates {

    private SignatureReviewTemplates() {}

    static native TemplateInstance words(List<ReviewRow> rows, String next);

    static native TemplateInstance signatures(String petitionPath, List<ReviewRow> rows, String next);
}
