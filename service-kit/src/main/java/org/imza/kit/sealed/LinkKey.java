package org.imza.kit.sealed;

import java.util.UUID;

/** What links are proven with. */
@FunctionalInterface
public interface LinkKey {

    /** What proves that its bearer was sent it for {@code purpose} and {@code ids} (16 bytes). */
    byte[] proof(String purpose, UUID... ids);
}
