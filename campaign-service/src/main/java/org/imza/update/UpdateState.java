package org.imza.update;

/** Whether an update is out. */
enum UpdateState {
    DRAFT,
    POSTED,
    TAKEN_DOWN
}
