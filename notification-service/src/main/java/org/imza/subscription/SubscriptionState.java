package org.imza.subscription;

/** Whether the address's owner has confirmed. */
enum SubscriptionState {
    PENDING,
    ACTIVE
}
