package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imza.kit.desk.Desk;
import org.imza.kit.language.Language;
import org.imza.petition.PetitionAddress;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signature.Countries;

/** Lays out signatures for a moderator. */
@ApplicationScoped
class ReviewRows {

    private final Petitions petitions;
    private final Countries countries;
    private final Desk desk;

    ReviewRows(Petitions petitions, Countries countries, Desk desk) {
        this.petitions = petitions;
        this.countries = countries;
        this.desk = desk;
    }

    List<ReviewRow> of(List<ModeratedSignature> all) {
        Language reader = desk.language();
        return all.stream()
                .flatMap(words ->
                        petitions.signable(words.petitionId()).stream().map(petition -> row(words, petition, reader)))
                .toList();
    }

    private ReviewRow row(ModeratedSignature words, SignablePetition petition, Language reader) {
        String petitionPath = PetitionAddress.review(petition.id());
        return new ReviewRow(
                new SentDecision(words.id(), words.version()).value(),
                petitionPath + "/signatures/" + words.id(),
                words.version(),
                petition.title(petition.language()),
                Language.of(petition.language()),
                petitionPath,
                words.name(),
                words.comment(),
                countries.name(words.country(), reader),
                words.day(),
                words.invalidated(),
                words.review());
    }
}
