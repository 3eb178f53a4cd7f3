package org.imza.moderation;

import org.imza.kit.language.MessageKey;
import org.imza.texts.Texts;

/** What the page of a takedown says: what is taken down, what follows, and the button. */
public enum TakedownWords {
    HIDING(Texts.HIDING_TITLE, Texts.HIDING_LEAD, Texts.HIDING_NOW),
    ERASING(Texts.ERASING_TITLE, Texts.ERASING_LEAD, Texts.ERASING_NOW),
    INVALIDATING(Texts.INVALIDATING_TITLE, Texts.INVALIDATING_LEAD, Texts.INVALIDATING_NOW),
    TAKING_DOWN(Texts.TAKING_DOWN_TITLE, Texts.TAKING_DOWN_LEAD, Texts.TAKING_DOWN_NOW);

    private final MessageKey title;
    private final MessageKey lead;
    private final MessageKey now;

    TakedownWords(MessageKey title, MessageKey lead, MessageKey now) {
        this.title = title;
        this.lead = lead;
        this.now = now;
    }

    public MessageKey title() {
        return title;
    }

    public MessageKey lead() {
        return lead;
    }

    public MessageKey now() {
        return now;
    }
}
