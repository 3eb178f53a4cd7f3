package org.imza.kit.sealed;

/** Something sealed does not open here. Says nothing of what was in it. */
public class SealBroken extends RuntimeException {

    SealBroken() {
        super("does not open");
    }
}
