package org.imza.petition;

import java.time.Instant;
import java.util.List;

/** A petition as it was read for signing, with every address it has or had. */
record SignableRow(SignablePetition petition, boolean shown, List<String> slugs, Instant changedAt) {}
