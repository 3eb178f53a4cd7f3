package org.imza.signing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.sealed.DataKey;
import org.imza.progress.ProgressBoard;

/** What somebody sees whose signature counts: the new number, and how to win others. */
@Singleton
class ThanksPage {

    private final LinkPages pages;
    private final PetitionKeys keys;
    private final ProgressBoard progress;
    private final Messages messages;
    private final SigningConfig config;

    ThanksPage(LinkPages pages, PetitionKeys keys, ProgressBoard progress, Messages messages, SigningConfig config) {
        this.pages = pages;
        this.keys = keys;
        this.progress = progress;
        this.messages = messages;
        this.config = config;
    }

    Response of(LinkedSignature signature) {
        Language language = LinkPages.language(signature);
        Choices choices = signature.row().choices();
        PetitionLink petition = PetitionLink.of(signature.petition(), choices.language());
        DataKey key = keys.of(signature.petition().id()).orElseThrow();
        String url = config.publicUrl() + petition.href();
        ThanksView view = new ThanksView(
                petition,
                progress.of(signature.petition().id()),
                choices.keepMeUpdated(),
                url,
                ShareLink.of(petition.title(), url, messages.text(language, "petitionShareMail")),
                LinkPurpose.WITHDRAW.path(key, signature.row().id()));
        return pages.answer(200, SigningTemplates.thanks(view), language, "signingThanksTitle");
    }
}
