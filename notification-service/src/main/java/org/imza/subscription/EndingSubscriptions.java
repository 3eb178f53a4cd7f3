package org.imza.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ends many subscriptions, and forgets the addresses that nothing else needs. */
@ApplicationScoped
class EndingSubscriptions {

    private final Supporters supporters;

    EndingSubscriptions(Supporters supporters) {
        this.supporters = supporters;
    }

    /**
     * Ends {@code most} of those that the query finds.
     *
     * @return the signatures they came from; fewer than {@code most} once there are no more
     */
    List<UUID> end(int most, String query, Object... values) {
        List<Subscription> ended =
                Subscription.<Subscription>find(query, values).page(0, most).list();
        List<UUID> signatures =
                ended.stream().map(subscription -> subscription.signatureId).toList();
        if (!ended.isEmpty()) {
            Subscription.delete("signatureId in ?1", signatures);
            supporters.forgetUnlessFollowing(ended.stream()
                    .map(subscription -> subscription.supporterId)
                    .distinct()
                    .toList());
        }
        return signatures;
    }
}
