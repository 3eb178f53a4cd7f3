package org.imza.local;

import java.io.Serial;

/** Something the person in front of the machine has to know: one sentence that says what to do. */
public final class Trouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
