package org.imza.confirmation;

import org.imza.kit.language.Language;
import org.imza.signature.Choices;
import org.imza.signature.Countries;
import org.imza.signature.Signer;

/**
 * A signature as its signer sees it before pressing the button. {@code name} is {@code null} where nothing personal is
 * left; {@code shownName} and {@code comment} may be {@code null}; {@code country} is a name.
 */
record SignatureView(
        PetitionLink petition, String name, String shownName, String comment, String country, boolean keepMeUpdated) {

    private static final Signer NOBODY = new Signer(null, null, null);

    static SignatureView of(LinkedSignature signature, Countries countries, Language language) {
        Choices choices = signature.row().choices();
        Signer signer = signature.signer() == null ? NOBODY : signature.signer();
        return new SignatureView(
                PetitionLink.of(signature.petition(), choices.language(), language),
                signer.name(),
                signer.name() == null ? null : choices.nameVisibility().shown(signer.name()),
                signer.comment(),
                countries.name(choices.country(), language),
                choices.keepMeUpdated());
    }

    @Override
    public String toString() {
        return "SignatureView[personal]";
    }
}
