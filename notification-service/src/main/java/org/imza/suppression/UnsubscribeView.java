package org.imza.suppression;

import java.util.List;

/**
 * What the page says and offers.
 *
 * @param sentence what is suppressed now, or what can be
 * @param offers the buttons, the expected one first
 */
record UnsubscribeView(String title, String sentence, List<Offer> offers) {

    /** A button; {@code hint} may be empty. */
    record Offer(String choice, String label, String hint) {}
}
