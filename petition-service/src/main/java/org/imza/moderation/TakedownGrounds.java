package org.imza.moderation;

import org.imza.event.TakedownReason;

/** Why a moderator takes something down; {@code explanation} is {@code null} where there is none. */
public record TakedownGrounds(TakedownReason reason, String explanation) {}
