package org.imza.kit.session;

import java.util.UUID;

/** An organization that the signed-in person belongs to. */
public record MemberOf(UUID id, String slug, String name) {}
