package org.imza.kit.language;

/** Says messages in one language. */
@FunctionalInterface
public interface Wording {

    /** The message {@code key}. */
    String text(MessageKey key, Object... arguments);
}
