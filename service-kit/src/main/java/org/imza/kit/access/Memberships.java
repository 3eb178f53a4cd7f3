package org.imza.kit.access;

import java.util.List;
import java.util.UUID;

/** Which organizations an account belongs to. Where a service knows, it is asked; elsewhere the token is believed. */
public interface Memberships {

    /** Those of {@code accountId}, the oldest first. */
    List<MemberOf> of(UUID accountId);
}
