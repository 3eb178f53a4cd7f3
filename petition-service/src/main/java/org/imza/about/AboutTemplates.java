package org.imza.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages about the software. */
@CheckedTemplate(basePath = "about")
final class AboutTemplates {

    private AboutTemplates() {}

    static native TemplateInstance about(String html);
}
