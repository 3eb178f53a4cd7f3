package org.imza.suppression;

import java.util.Arrays;
import java.util.Optional;

/** What the buttons of the page ask for. */
enum Wish {
    ORGANIZATION(Reach.ORGANIZATION),
    UPDATES(Reach.UPDATES),
    EVERYTHING(Reach.EVERYTHING),
    /** Takes everything back. */
    AGAIN(null),
    /** All that is kept about the address shall go. */
    FORGET(null);

    private final Reach reach;

    Wish(Reach reach) {
        this.reach = reach;
    }

    Optional<Reach> reach() {
        return Optional.ofNullable(reach);
    }

    /** What was posted; a mail program's one click (RFC 8058) names nothing and means the mails it stands on. */
    static Wish of(String posted, RefusalToken token) {
        return Arrays.stream(values())
                .filter(wish -> wish.name().equals(posted))
                .findFirst()
                .orElse(token.ofOneOrganization() ? ORGANIZATION : EVERYTHING);
    }
}
