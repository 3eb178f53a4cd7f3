package org.imza.mailing;

import org.imza.kit.language.Language;

/** A letter with the address and the language it goes out in. Lives only while it is sent. */
record Addressed(String email, Language language, Letter letter) {

    @Override
    public String toString() {
        return "Addressed[hidden]";
    }
}
