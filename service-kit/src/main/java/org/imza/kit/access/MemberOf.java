package org.imza.kit.access;

import java.util.UUID;

/** An organization that somebody belongs to, and as what. */
public record MemberOf(UUID id, String slug, String name, Role role) {}
