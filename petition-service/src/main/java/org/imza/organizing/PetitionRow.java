package org.imza.organizing;

import java.time.Instant;
import org.imza.kit.language.Language;
import org.imza.petition.StateLabel;

/** A petition in the organizer's list; {@code signatures} is empty before publication. */
record PetitionRow(
        String href,
        String title,
        Language language,
        String organization,
        StateLabel state,
        String signatures,
        Instant createdAt,
        String action) {}
