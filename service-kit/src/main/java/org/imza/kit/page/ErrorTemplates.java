package org.imza.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that says what went wrong. */
@CheckedTemplate(basePath = "kit")
final class ErrorTemplates {

    private ErrorTemplates() {}

    static native TemplateInstance error(int status, String text);
}
