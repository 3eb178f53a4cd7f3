package org.imza.signing;

import org.imza.signature.Choices;
import org.imza.signature.NameVisibility;
import org.imza.signature.Signer;

/** What somebody who signs has given, checked. */
public record Submission(
        String name,
        String email,
        String comment,
        String country,
        String language,
        NameVisibility nameVisibility,
        boolean keepMeUpdated) {

    Signer signer() {
        return new Signer(name, email, comment);
    }

    Choices choices() {
        return new Choices(country, language, nameVisibility, keepMeUpdated);
    }

    @Override
    public String toString() {
        return "Submission[sealed]";
    }
}
