package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.imza.petition.TranslatingPetition;
import org.imza.petition.Words;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Translating a petition, with the original beside it. */
@Path("/organize/petitions/{id}/translations")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class TranslationPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final OwnPetition own;
    private final TranslatingPetition translating;

    TranslationPages(Desk desk, SignedIn signedIn, OwnPetition own, TranslatingPetition translating) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.own = own;
        this.translating = translating;
    }

    /** Where the choice of a language leads. */
    @GET
    @Demands(Permission.READ_DRAFTS)
    public Response choose(@RestPath UUID id, @RestQuery String tag) {
        own.of(id);
        return Desk.seeOther(PetitionAddress.translating(id, known(tag).tag()));
    }

    @GET
    @Path("/{tag}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id, @RestPath String tag) {
        PetitionView petition = own.of(id);
        return page(
                200, petition, known(tag), WordsInput.of(petition, known(tag).tag()), FormErrors.none(WordsInput.FORM));
    }

    @POST
    @Path("/{tag}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestPath UUID id,
            @RestPath String tag,
            @RestForm String title,
            @RestForm String summary,
            @RestForm String body) {
        WordsInput form = new WordsInput(title, summary, body);
        Checked<Words> words = form.check();
        if (!words.sound()) {
            return page(422, own.of(id), known(tag), form, words.in(desk::text));
        }
        translating.translate(signedIn.actor(), id, known(tag).tag(), words.command());
        return Desk.seeOther(PetitionAddress.workplace(id) + "?saved=true");
    }

    /** The language of a tag in an address; 404 for any other text. */
    static Language known(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private Response page(int status, PetitionView petition, Language language, WordsInput form, FormErrors errors) {
        TextView text = petition.texts().get(language.tag());
        boolean frozen = !petition.state().editable() && text != null && text.approved();
        return desk.page(
                status,
                desk.text(Texts.ORGANIZING_TRANSLATION_TITLE, language.ownName()),
                OrganizingTemplates.translation(new TranslationWorkplace(petition, language, frozen), form, errors));
    }
}
