package org.imza.snapshot;

import java.util.UUID;

/** Names an answer: what it is, of which petition, in which language ({@code ""} if in none). */
public record SnapshotKey(String kind, UUID petitionId, String language) {}
