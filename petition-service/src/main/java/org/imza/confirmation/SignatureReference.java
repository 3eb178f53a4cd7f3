package org.imza.confirmation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.petition.SignablePetition;
import org.imza.signature.SignatureState;
import org.imza.signature.StateChange;

/**
 * Which signature of which petition.
 *
 * @param submissionId the submission that it is about; the first one has the signature's id
 * @param keepMeUpdated whether that asks for news
 * @param traceparent the trace of the request that changes it; {@code null} for none
 */
record SignatureReference(
        UUID id, UUID submissionId, SignablePetition petition, boolean keepMeUpdated, String traceparent) {

    SignatureReference(UUID id, SignablePetition petition) {
        this(id, id, petition, false, null);
    }

    SignatureReference tracedBy(String newTraceparent) {
        return newTraceparent == null
                ? this
                : new SignatureReference(id, submissionId, petition, keepMeUpdated, newTraceparent);
    }

    boolean first() {
        return id.equals(submissionId);
    }

    /** Each signature once, however often its button was pressed. */
    static List<SignatureReference> once(Collection<SignatureReference> signatures) {
        Map<UUID, SignatureReference> byId = new LinkedHashMap<>();
        signatures.forEach(signature -> byId.put(signature.id(), signature));
        return List.copyOf(byId.values());
    }

    /** What happens when each of {@code signatures} moves from its state in {@code from} to {@code to}. */
    static List<StateChange> changes(
            Collection<SignatureReference> signatures, Map<UUID, SignatureState> from, SignatureState to) {
        record Group(UUID petitionId, SignatureState from) {}
        Map<Group, StateChange> changes = new LinkedHashMap<>();
        for (SignatureReference one : signatures) {
            changes.computeIfAbsent(
                            new Group(one.petition.id(), from.get(one.id)),
                            group -> new StateChange(one.petition, group.from, to, new ArrayList<>()))
                    .signatureIds()
                    .add(one.id);
        }
        return List.copyOf(changes.values());
    }
}
