package org.imza.kit.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;

/** The page that tells a browser's user what went wrong and what to do next. */
@ApplicationScoped
public class ErrorPages {
    private final Pages pages;
    private final Messages messages;

    ErrorPages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * @param titleKey message that names what happened
     * @param textKey message that says what to do next
     * @return the whole HTML document
     */
    public String render(int status, MessageKey titleKey, MessageKey textKey, Language language) {
        Page page = Pages.of(language, messages.text(language, titleKey)).unlisted();
        return pages.html(ErrorTemplates.error(status, messages.text(language, textKey)), page);
    }
}
