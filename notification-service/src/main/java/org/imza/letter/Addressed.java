package org.imza.letter;

import org.imza.kit.language.Language;

/**
 * A letter with the address and the language it goes out in. Lives only while it is sent.
 *
 * @param withdrawPath where a recipient of news takes their signature back; else {@code null}
 */
public record Addressed(String email, Language language, Letter letter, String withdrawPath) {

    @Override
    public String toString() {
        return "Addressed[hidden]";
    }
}
