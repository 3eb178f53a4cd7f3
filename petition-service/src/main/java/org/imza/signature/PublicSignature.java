package org.imza.signature;

import java.time.LocalDate;

/**
 * What the public sees of a signature. {@code name} is as its signer chose: whole, initials or {@code null};
 * {@code comment} may be {@code null}; {@code country} is ISO 3166-1 alpha-2; {@code day} is in UTC.
 */
public record PublicSignature(String name, String comment, String country, LocalDate day) {

    boolean saysAnything() {
        return name != null || comment != null;
    }
}
