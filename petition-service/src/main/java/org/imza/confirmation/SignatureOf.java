package org.imza.confirmation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.petition.SignablePetition;
import org.imza.progress.SignatureCounter.Change;

/**
 * Which signature of which petition.
 *
 * @param submissionId the submission that it is about; the first one has the signature's id
 * @param keepMeUpdated whether that asks for news
 * @param traceparent the trace of whoever changes it; {@code null} for none
 */
record SignatureOf(UUID id, UUID submissionId, SignablePetition petition, boolean keepMeUpdated, String traceparent) {

    SignatureOf(UUID id, SignablePetition petition) {
        this(id, id, petition, false, null);
    }

    SignatureOf tracedBy(String newTraceparent) {
        return newTraceparent == null
                ? this
                : new SignatureOf(id, submissionId, petition, keepMeUpdated, newTraceparent);
    }

    boolean first() {
        return id.equals(submissionId);
    }

    /** Each signature once, however often its button was pressed. */
    static List<SignatureOf> once(Collection<SignatureOf> signatures) {
        Map<UUID, SignatureOf> byId = new LinkedHashMap<>();
        signatures.forEach(signature -> byId.put(signature.id(), signature));
        return List.copyOf(byId.values());
    }

    /** By how much the counts change when each of {@code signatures} counts {@code each} more. */
    static List<Change> changes(Collection<SignatureOf> signatures, int each) {
        return signatures.stream()
                .collect(Collectors.groupingBy(signature -> signature.petition().id()))
                .values()
                .stream()
                .map(same -> new Change(same.getFirst().petition(), (long) each * same.size()))
                .toList();
    }
}
