package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.form.Shown;
import org.imza.kit.language.Language;
import org.imza.kit.language.LanguageNames;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.TranslatingPetition;
import org.imza.petition.TranslationDraft;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Translating a petition, with the original beside it. */
@Path("/organize/petitions/{id}/translations")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class TranslationPages {

    private static final int CONFLICT = 409;

    private final Desk desk;
    private final SignedIn signedIn;
    private final OwnPetition own;
    private final TranslationWorkplaces workplaces;
    private final TranslatingPetition translating;

    TranslationPages(
            Desk desk,
            SignedIn signedIn,
            OwnPetition own,
            TranslationWorkplaces workplaces,
            TranslatingPetition translating) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.own = own;
        this.workplaces = workplaces;
        this.translating = translating;
    }

    /** Where the choice of a language leads. */
    @GET
    @Demands(Permission.READ_DRAFTS)
    public Response choose(@RestPath UUID id, @RestQuery @DefaultValue("") String tag, @RestQuery String otherTag) {
        own.of(id);
        Language chosen =
                LanguageNames.find(OfferedLanguages.typed(tag, otherTag)).orElseThrow(Problem::notFound);
        return Desk.seeOther(PetitionAddress.translating(id, chosen.tag()));
    }

    @GET
    @Path("/{tag}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id, @RestPath String tag) {
        PetitionView petition = own.of(id);
        return stored(200, petition, known(tag), Conflict.none());
    }

    @POST
    @Path("/{tag}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestPath UUID id,
            @RestPath String tag,
            @RestForm String seen,
            @RestForm String title,
            @RestForm String summary,
            @RestForm String body,
            @RestForm List<String> block,
            @RestForm List<String> words,
            @RestForm List<String> reviewed) {
        TranslationInput form = new TranslationInput(seen, title, summary, body, block, words, reviewed);
        Checked<TranslationDraft> draft = form.check();
        if (!draft.sound()) {
            return page(422, own.of(id), known(tag), form, draft.in(desk::text), Conflict.none());
        }
        try {
            String language = known(tag).tag();
            translating.translate(signedIn.actor(), id, language, draft.command(), form.unlessChanged(language));
        } catch (Problem problem) {
            if (problem.status() != CONFLICT) {
                throw problem;
            }
            return conflict(own.of(id), known(tag), form);
        }
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

    /** What was sent, beside what is stored by now; sent once more, it takes its place, unless that is public. */
    private Response conflict(PetitionView petition, Language language, TranslationInput form) {
        boolean frozen = workplaces.of(petition, language, form).frozen();
        Shown stored = TranslationInput.stored(petition, language.tag());
        Conflict conflict = Meanwhile.translated(petition, frozen)
                .between(WordsInput.FORM, stored, form.sent(petition), desk::text);
        return frozen
                ? stored(CONFLICT, petition, language, conflict)
                : page(
                        CONFLICT,
                        petition,
                        language,
                        form.havingSeen(stored),
                        FormErrors.none(WordsInput.FORM),
                        conflict);
    }

    private Response stored(int status, PetitionView petition, Language language, Conflict conflict) {
        TranslationInput form = TranslationInput.of(petition, language.tag());
        return page(status, petition, language, form, FormErrors.none(WordsInput.FORM), conflict);
    }

    private Response page(
            int status,
            PetitionView petition,
            Language language,
            TranslationInput form,
            FormErrors errors,
            Conflict conflict) {
        return desk.page(
                status,
                desk.text(Texts.ORGANIZING_TRANSLATION_TITLE, language.ownName()),
                OrganizingTemplates.translation(workplaces.of(petition, language, form), form, errors, conflict));
    }
}
