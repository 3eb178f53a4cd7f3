package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobKind;
import org.imza.kit.job.Step;

/**
 * Ends everybody's subscription to a petition whose signers were erased, and forgets the addresses nothing else needs. The
 * ways to take these signatures back, which lead nowhere any more, go with the subscriptions.
 */
@ApplicationScoped
public class ForgettingSigners implements JobKind {

    /** A job of this kind is about a petition. */
    public static final String NAME = "forget-signers";

    private static final int AT_ONCE = 1_000;

    private final EndingSubscriptions ending;

    ForgettingSigners(EndingSubscriptions ending) {
        this.ending = ending;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Step step(Job job) {
        int confirmed = ending.end(AT_ONCE, "petitionId = ?1 and state = ?2", job.subject(), SubscriptionState.ACTIVE)
                .size();
        if (confirmed == AT_ONCE) {
            return Step.until(null, confirmed);
        }
        // Only the confirmed ones have an index by petition; the others are those of a week.
        int others = ending.end(AT_ONCE, "petitionId = ?1", job.subject()).size();
        return others == AT_ONCE ? Step.until(null, confirmed + others) : Step.last(confirmed + others);
    }
}
