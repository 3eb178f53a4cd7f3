package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.problem.Problem;
import org.imza.moderation.Takedown;
import org.imza.moderation.TakedownGrounds;
import org.imza.moderation.TakedownInput;
import org.imza.moderation.TakedownPage;
import org.imza.moderation.TakedownWords;
import org.imza.petition.PetitionAddress;
import org.imza.signaturereview.DecidingWords.Decision;

/** What a moderator's forms do to one signature. */
@ApplicationScoped
class SignatureTakedowns {

    static final String INVALIDATE = "invalidate";

    private final Desk desk;
    private final TakedownPage page;
    private final InvalidatingSignature invalidating;
    private final ReinstatingSignature reinstating;
    private final DecidingWords deciding;

    SignatureTakedowns(
            Desk desk,
            TakedownPage page,
            InvalidatingSignature invalidating,
            ReinstatingSignature reinstating,
            DecidingWords deciding) {
        this.desk = desk;
        this.page = page;
        this.invalidating = invalidating;
        this.reinstating = reinstating;
        this.deciding = deciding;
    }

    Response ask(UUID petition, UUID signature, String takedown, String version) {
        return page.of(
                200,
                takedown(petition, signature, takedown, version),
                TakedownInput.empty(),
                FormErrors.none(TakedownInput.SIGNATURE));
    }

    /** Back to the signatures once it is done; the form again if something is wrong with it. */
    Response remove(Actor actor, UUID petition, UUID signature, String takedown, TakedownInput form) {
        Checked<TakedownGrounds> grounds = form.checkOfSignature();
        if (!grounds.sound()) {
            return page.of(422, takedown(petition, signature, takedown, form.version()), form, grounds.in(desk::text));
        }
        TakedownGrounds why = grounds.command();
        if (takedown.equals(INVALIDATE)) {
            invalidating.invalidate(
                    actor, petition, signature, form.version(), why.reason().code(), why.explanation());
        } else {
            decide(actor, signature, form.version(), WordsReview.NOT_SHOWN, why);
        }
        return Desk.seeOther(path(petition));
    }

    void reinstate(Actor actor, UUID petition, UUID signature) {
        reinstating.reinstate(actor, petition, signature);
    }

    void show(Actor actor, UUID signature, String version) {
        decide(actor, signature, version, WordsReview.SHOWN, null);
    }

    /** {@code why} may be {@code null}. */
    void decide(Actor actor, UUID signature, String version, WordsReview verdict, TakedownGrounds why) {
        int decided = deciding.decide(
                actor,
                List.of(new Decision(signature, version, verdict)),
                why == null ? null : why.reason().code(),
                why == null ? null : why.explanation());
        if (decided == 0) {
            throw Problem.changedMeanwhile();
        }
    }

    private Takedown takedown(UUID petition, UUID signature, String takedown, String version) {
        TakedownWords words = takedown.equals(INVALIDATE) ? TakedownWords.INVALIDATING : TakedownWords.TAKING_DOWN;
        return new Takedown(
                desk.text(words.title()),
                desk.text(words.lead()),
                desk.text(words.now()),
                path(petition) + "/" + signature + "/" + takedown,
                path(petition),
                null,
                version);
    }

    private static String path(UUID petition) {
        return PetitionAddress.signatures(petition);
    }
}
