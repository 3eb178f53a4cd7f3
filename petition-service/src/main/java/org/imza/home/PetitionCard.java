package org.imza.home;

import org.imza.kit.language.Language;

/** A petition in a list. */
record PetitionCard(
        String href,
        String title,
        String summary,
        Language language,
        String organization,
        long signatures,
        long goal,
        boolean open) {}
