package org.imza.event;

import java.time.Instant;
import java.util.UUID;

/** How far a petition is. Keyed by petition and compacted: only the latest matters. */
public sealed interface ProgressEvent extends Event {

    @Override
    default Topic topic() {
        return Topic.PETITION_PROGRESS;
    }

    /** The confirmed signatures and the goal as of {@code at}; at most one a second and petition. */
    record Counted(UUID petitionId, long signatures, long goal, Instant at) implements ProgressEvent {

        @Override
        public UUID key() {
            return petitionId;
        }
    }
}
