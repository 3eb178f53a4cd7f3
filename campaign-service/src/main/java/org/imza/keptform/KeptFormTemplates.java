package org.imza.keptform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The page that gives a kept form back. */
@CheckedTemplate(basePath = "keptform")
final class KeptFormTemplates {

    private KeptFormTemplates() {}

    static native TemplateInstance kept(String action, List<KeptFormPages.Text> texts, List<String> written);
}
