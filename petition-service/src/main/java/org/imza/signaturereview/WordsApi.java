package org.imza.signaturereview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.signaturereview.DecidingWords.Decision;
import org.jboss.resteasy.reactive.RestQuery;

/** What signers leave and nobody has read, over JSON. */
@Path("/api/moderation/words")
@Demands(Permission.REVIEW_SIGNATURES)
@RunOnVirtualThread
class WordsApi {

    private final SignersWords words;
    private final DecidingWords deciding;
    private final SignedIn signedIn;

    WordsApi(SignersWords words, DecidingWords deciding, SignedIn signedIn) {
        this.words = words;
        this.deciding = deciding;
        this.signedIn = signedIn;
    }

    /** What waits, the oldest first; the next page begins after its last id. */
    record Waiting(List<SignerWords> words) {}

    /** One decision: {@code version} is that of the words read. */
    record Sent(UUID id, String version, Boolean show) {

        boolean complete() {
            return id != null && version != null && show != null;
        }

        Decision decision() {
            return new Decision(id, version, show ? WordsReview.SHOWN : WordsReview.NOT_SHOWN);
        }
    }

    /** At most a hundred of them. */
    record Decisions(List<Sent> decisions) {}

    /** How many were carried out; words that changed, or were decided so before, are left out. */
    record Decided(int decided) {}

    /** A hundred that wait, the oldest first. */
    @GET
    public Waiting waiting(@RestQuery UUID after) {
        return new Waiting(words.waiting(after == null ? SignersWords.FIRST : after));
    }

    /** Decides about what was read. */
    @POST
    @Path("/decisions")
    public Decided decide(@NotNull Decisions sent) {
        List<Sent> all = sent.decisions();
        if (all == null
                || all.size() > SignersWords.PAGE
                || all.stream().anyMatch(one -> Objects.isNull(one) || !one.complete())) {
            throw Problem.invalid(
                    List.of(new FieldError("decisions", "Send at most a hundred, each with id, version and show.")));
        }
        return new Decided(deciding.decide(
                signedIn.actor(), all.stream().map(Sent::decision).toList(), null, null));
    }
}
