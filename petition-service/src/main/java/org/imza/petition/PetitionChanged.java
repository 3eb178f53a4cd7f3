package org.imza.petition;

import java.util.UUID;

/** Told inside the transaction that is about to change a petition. */
public record PetitionChanged(UUID petitionId) {}
