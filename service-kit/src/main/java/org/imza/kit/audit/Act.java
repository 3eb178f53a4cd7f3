package org.imza.kit.audit;

import java.util.UUID;
import org.imza.kit.access.Actor;

/**
 * What somebody did. {@code action} and {@code subjectKind} are in kebab-case, {@code reason} is a code and
 * {@code words} are the actor's own. Nothing in it may be personal data of a signer. {@code organizationId}, the states,
 * {@code reason} and {@code words} may be {@code null}.
 */
public record Act(
        Actor actor,
        String action,
        String subjectKind,
        UUID subjectId,
        UUID organizationId,
        String oldState,
        String newState,
        String reason,
        String words) {

    /** Something done to a subject that belongs to no organization. */
    public static Act of(Actor actor, String action, String subjectKind, UUID subjectId) {
        return new Act(actor, action, subjectKind, subjectId, null, null, null, null, null);
    }

    /** The same, for the trail of an organization. */
    public Act within(UUID organization) {
        return new Act(actor, action, subjectKind, subjectId, organization, oldState, newState, reason, words);
    }

    /** The same, with the state after it, where there was none before or it is not told. */
    public Act into(Object after) {
        return new Act(actor, action, subjectKind, subjectId, organizationId, null, after.toString(), reason, words);
    }

    /** The same, with the states before and after it. */
    public Act moving(Object before, Object after) {
        return new Act(
                actor,
                action,
                subjectKind,
                subjectId,
                organizationId,
                before.toString(),
                after.toString(),
                reason,
                words);
    }

    /** The same, with the coded reason and what the actor says about it, which may be {@code null}. */
    public Act because(String code, String inWords) {
        return new Act(actor, action, subjectKind, subjectId, organizationId, oldState, newState, code, inWords);
    }

    /** Words are for those who may read the trail, not for logs. */
    @Override
    public String toString() {
        return "Act[" + action + " " + subjectKind + " " + subjectId + "]";
    }
}
