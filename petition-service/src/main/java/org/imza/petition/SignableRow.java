package org.imza.petition;

import java.time.Instant;
import java.util.List;

/**
 * A petition as it was read for signing, with every address it has or had. {@code wasPublished} tells whether it ever
 * was, {@code signersErased} whether their key was destroyed.
 */
record SignableRow(
        SignablePetition petition,
        PetitionState state,
        boolean wasPublished,
        boolean signersErased,
        List<String> slugs,
        Instant changedAt) {}
