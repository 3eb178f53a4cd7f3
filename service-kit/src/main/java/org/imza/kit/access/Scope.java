package org.imza.kit.access;

/** How far a role or a permission reaches. */
enum Scope {
    PLATFORM,
    ORGANIZATION
}
