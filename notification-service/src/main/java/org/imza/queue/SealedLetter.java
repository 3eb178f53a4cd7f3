package org.imza.queue;

import org.imza.letter.Letter;

/**
 * A letter and whom it goes to, as they wait in the queue: always sealed.
 *
 * @param email {@code null} where the letter goes to the owner of an account
 */
record SealedLetter(String email, Letter letter) {

    @Override
    public String toString() {
        return "SealedLetter[sealed]";
    }
}
