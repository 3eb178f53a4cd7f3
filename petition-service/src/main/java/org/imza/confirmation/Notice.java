package org.imza.confirmation;

import org.imza.kit.language.MessageKey;
import org.imza.texts.Texts;

/** Why a link of a mail has nothing to press. */
enum Notice {
    CLOSED(Texts.SIGNING_CLOSED_TITLE, Texts.SIGNING_CLOSED_TEXT),
    EXPIRED(Texts.SIGNING_EXPIRED_TITLE, Texts.SIGNING_EXPIRED_TEXT),
    LINK_OVER(Texts.SIGNING_LINK_OVER_TITLE, Texts.SIGNING_LINK_OVER_TEXT),
    WITHDRAWN(Texts.SIGNING_WITHDRAWN_TITLE, Texts.SIGNING_WITHDRAWN_TEXT);

    private final MessageKey title;
    private final MessageKey text;

    Notice(MessageKey title, MessageKey text) {
        this.title = title;
        this.text = text;
    }

    MessageKey title() {
        return title;
    }

    MessageKey text() {
        return text;
    }
}
