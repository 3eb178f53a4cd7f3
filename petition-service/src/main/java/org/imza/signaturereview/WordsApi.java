package org.imza.signaturereview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.imza.signaturereview.DecidingWords.Decision;
import org.jboss.resteasy.reactive.RestQuery;

/** What signers leave and nobody has read, over JSON. */
@Path("/api/moderation/words")
@Demands(Permission.REVIEW_SIGNATURES)
@RunOnVirtualThread
class WordsApi {

    private final ModeratedSignatures words;
    private final DecidingWords deciding;
    private final SignedIn signedIn;

    WordsApi(ModeratedSignatures words, DecidingWords deciding, SignedIn signedIn) {
        this.words = words;
        this.deciding = deciding;
        this.signedIn = signedIn;
    }

    /** What waits, the oldest first; the next page begins after its last id. */
    record Waiting(List<ModeratedSignature> words) {}

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
    record Decisions(List<Sent> decisions) {

        private static final Field ALL = Field.unseen("decisions").orElse("wrong");
        private static final Form FORM = new Form("decisions", ALL);

        List<Decision> checked() {
            FormCheck check = new FormCheck(FORM);
            if (decisions == null) {
                check.wrong(ALL, "missing");
            } else if (decisions.size() > ModeratedSignatures.PAGE
                    || decisions.stream().anyMatch(one -> Objects.isNull(one) || !one.complete())) {
                check.wrong(ALL, "wrong", ModeratedSignatures.PAGE);
            }
            return check.result(decisions).orRefuse().stream()
                    .map(Sent::decision)
                    .toList();
        }
    }

    /** How many were carried out; words that changed, or were decided so before, are left out. */
    record Decided(int decided) {}

    /** A hundred that wait, the oldest first. */
    @GET
    public Waiting waiting(@RestQuery UUID after) {
        return new Waiting(words.waiting(after == null ? ModeratedSignatures.FIRST : after));
    }

    /** Decides about what was read. */
    @POST
    @Path("/decisions")
    public Decided decide(Decisions sent) {
        return new Decided(
                deciding.decide(signedIn.actor(), JsonMistakes.demand(sent).checked(), null, null));
    }
}
