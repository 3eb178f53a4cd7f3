package org.imza.signing;

import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.signature.Choices;
import org.imza.signature.NameVisibility;
import org.imza.signature.Signer;

/**
 * What somebody who signs has given, checked. {@code language} is that of the words they signed, {@code spoken} that of the
 * interface around them; {@code null} where it is the one that comes with the words.
 */
public record Submission(
        String name,
        String email,
        String comment,
        String country,
        String language,
        NameVisibility nameVisibility,
        boolean keepMeUpdated,
        Language spoken) {

    public Submission(
            String name,
            String email,
            String comment,
            String country,
            String language,
            NameVisibility nameVisibility,
            boolean keepMeUpdated) {
        this(name, email, comment, country, language, nameVisibility, keepMeUpdated, null);
    }

    /** The same from a page whose interface speaks {@code language}. */
    public Submission spokenTo(Language interfaceLanguage) {
        boolean own = Languages.interfaceFor(Language.of(language)).equals(interfaceLanguage);
        return new Submission(
                name, email, comment, country, language, nameVisibility, keepMeUpdated, own ? null : interfaceLanguage);
    }

    /** The tag of that language, {@code null} like it. */
    String spokenTag() {
        return spoken == null ? null : spoken.tag();
    }

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
