package org.imza.account;

import java.time.Instant;

/**
 * From when on a session has to be to live at a moment: one that slides for ever belongs to the one who took the device.
 *
 * @param startedAfter the absolute lifetime
 * @param usedAfter the idle time
 */
record SessionAge(Instant now, Instant startedAfter, Instant usedAfter) {

    static SessionAge at(Instant now, AccountConfig config) {
        return new SessionAge(now, now.minus(config.sessionLife()), now.minus(config.sessionIdle()));
    }
}
