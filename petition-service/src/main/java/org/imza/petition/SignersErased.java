package org.imza.petition;

import java.util.UUID;

/**
 * Told in every replica within about a second after the key of a petition's signers was destroyed, and for a while once
 * a second: what is kept of the key in memory has to go too.
 */
public record SignersErased(UUID petitionId) {}
