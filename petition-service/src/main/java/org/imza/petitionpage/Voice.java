package org.imza.petitionpage;

import java.time.LocalDate;

/** What a signer lets everybody see; {@code name} and {@code comment} may be {@code null}, {@code country} is in words. */
record Voice(String name, String comment, String country, LocalDate day) {}
