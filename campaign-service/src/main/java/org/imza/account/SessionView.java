package org.imza.account;

import java.time.Instant;

/** One of somebody's sessions, as its list tells of it. {@code id} is no secret: nobody signs in with it. */
record SessionView(String id, Instant startedAt, Instant lastUsedAt, boolean current) {}
