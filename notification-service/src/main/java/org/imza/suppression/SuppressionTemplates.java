package org.imza.suppression;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which somebody stops what they get. */
@CheckedTemplate(basePath = "suppression")
final class SuppressionTemplates {

    private SuppressionTemplates() {}

    static native TemplateInstance unsubscribe(UnsubscribeView unsubscribe);
}
