package org.imza.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a mail consists of. */
@CheckedTemplate(basePath = "letter")
final class LetterTemplates {

    private LetterTemplates() {}

    static native TemplateInstance html(Draft draft, String site, String home);

    static native TemplateInstance text(Draft draft);
}
