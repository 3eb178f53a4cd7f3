package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.page.Choice;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.StateLabel;
import org.imza.petition.TextView;
import org.imza.progress.ProgressBoard;

/** Lays out a petition for its organizer. */
@ApplicationScoped
class PetitionWorkplaces {

    private final Desk desk;
    private final ProgressBoard progress;

    PetitionWorkplaces(Desk desk, ProgressBoard progress) {
        this.desk = desk;
        this.progress = progress;
    }

    PetitionWorkplace of(PetitionView petition) {
        return new PetitionWorkplace(
                petition,
                StateLabel.of(petition.state(), desk::text),
                petition.original().written(),
                petition.rejectionReason() == null
                        ? ""
                        : desk.text(petition.rejectionReason().messageKey()),
                petition.publishedAt() == null ? 0 : progress.of(petition.id()).signatures(),
                translations(petition),
                otherLanguages(petition));
    }

    private static List<PetitionWorkplace.TranslationRow> translations(PetitionView petition) {
        return petition.texts().values().stream()
                .filter(text -> !text.language().equals(petition.language()))
                .map(text -> row(petition, text))
                .toList();
    }

    private static PetitionWorkplace.TranslationRow row(PetitionView petition, TextView text) {
        return new PetitionWorkplace.TranslationRow(
                PetitionAddress.translating(petition.id(), text.language()),
                text.written(),
                text.words().title(),
                text.writtenOtherwise(),
                petition.state().published() && !text.approved(),
                text.behind(petition.original()));
    }

    private static List<Choice> otherLanguages(PetitionView petition) {
        return OfferedLanguages.choices("").stream()
                .filter(choice -> !petition.texts().containsKey(choice.value()))
                .toList();
    }
}
