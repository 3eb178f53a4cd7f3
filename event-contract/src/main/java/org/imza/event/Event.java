package org.imza.event;

import java.time.Instant;
import java.util.UUID;

/** A fact that happened in one service and that others may want to know. */
public sealed interface Event permits PetitionEvent, ProgressEvent, SignatureEvent, CampaignEvent, AccountEvent {

    /** Where it is published. */
    Topic topic();

    /** What it is about; events of one key stay in order. */
    UUID key();

    /** When it happened (UTC). */
    Instant at();

    /** What tells it from others of its type that happen to the same key at the same time; empty for most. */
    default String distinction() {
        return "";
    }
}
