package org.imza.kit.language;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** The language a template is rendered in. */
final class TemplateLanguage {
    private TemplateLanguage() {}

    static Language of(EvalContext context) {
        return switch (context.getAttribute(TemplateInstance.LOCALE)) {
            case Locale locale -> Language.of(locale.toLanguageTag());
            case String tag -> Language.of(tag);
            case null, default -> Languages.INTERFACE.getFirst();
        };
    }
}
