package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.signature.Countries;
import org.imza.signature.PublicSignature;
import org.imza.signature.PublicSignatures;

/** What signers say. */
@ApplicationScoped
class Voices {

    private static final int MOST = 20;

    private final PublicSignatures signatures;
    private final Countries countries;

    Voices(PublicSignatures signatures, Countries countries) {
        this.signatures = signatures;
        this.countries = countries;
    }

    List<Voice> of(UUID petitionId, Language language) {
        return signatures.latest(petitionId, MOST).stream()
                .map(signature -> voice(signature, language))
                .toList();
    }

    private Voice voice(PublicSignature signature, Language language) {
        return new Voice(
                signature.name(), signature.comment(), countries.name(signature.country(), language), signature.day());
    }
}
