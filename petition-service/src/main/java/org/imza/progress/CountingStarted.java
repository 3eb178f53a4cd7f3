package org.imza.progress;

import java.util.UUID;

/** A petition begins to be counted. Told inside the service, in the transaction that publishes it. */
public record CountingStarted(UUID petitionId) {}
