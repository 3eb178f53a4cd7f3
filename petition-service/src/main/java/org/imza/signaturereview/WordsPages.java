package org.imza.signaturereview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.session.SignedIn;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** Reading what signers leave, a hundred at a time, and deciding about all of them at once. */
@Path("/moderate/words")
@Demands(Permission.REVIEW_SIGNATURES)
@RunOnVirtualThread
class WordsPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final ModeratedSignatures words;
    private final ReviewRows rows;
    private final DecidingWords deciding;

    WordsPages(Desk desk, SignedIn signedIn, ModeratedSignatures words, ReviewRows rows, DecidingWords deciding) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.words = words;
        this.rows = rows;
        this.deciding = deciding;
    }

    @GET
    public Response waiting(@RestQuery UUID after) {
        List<ModeratedSignature> waiting = words.waiting(after == null ? ModeratedSignatures.FIRST : after);
        String next = waiting.size() < ModeratedSignatures.PAGE
                ? ""
                : "/moderate/words?after=" + waiting.getLast().id();
        return desk.page(200, desk.text(Texts.WORDS_TITLE), SignatureReviewTemplates.words(rows.of(waiting), next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@BeanParam WordsForm form) {
        deciding.decide(signedIn.actor(), form.decisions(), null, null);
        return Desk.seeOther("/moderate/words");
    }
}
