package org.imza.suppression;

import java.util.Arrays;
import java.util.Optional;

/** What the buttons of the page ask for. */
enum UnsubscribeChoice {
    ORGANIZATION(SuppressionScope.ORGANIZATION),
    UPDATES(SuppressionScope.UPDATES),
    EVERYTHING(SuppressionScope.EVERYTHING),
    /** Takes everything back. */
    AGAIN(null),
    /** All that is kept about the address shall go. */
    FORGET(null);

    private final SuppressionScope scope;

    UnsubscribeChoice(SuppressionScope scope) {
        this.scope = scope;
    }

    Optional<SuppressionScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** What was posted; a mail program's one click (RFC 8058) names nothing and means the mails it stands on. */
    static UnsubscribeChoice of(String posted, UnsubscribeLink link) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(posted))
                .findFirst()
                .orElse(link.ofOneOrganization() ? ORGANIZATION : EVERYTHING);
    }
}
