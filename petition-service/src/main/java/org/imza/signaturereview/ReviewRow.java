package org.imza.signaturereview;

import java.time.LocalDate;
import org.imza.kit.language.Language;

/**
 * A signature on a moderator's page. {@code value} names it and its words; {@code path} is where it is acted upon;
 * {@code name} and {@code comment} may be {@code null}, {@code country} is in words.
 */
record ReviewRow(
        String value,
        String path,
        String version,
        String petition,
        Language petitionLanguage,
        String petitionPath,
        String name,
        String comment,
        String country,
        LocalDate day,
        boolean invalidated,
        WordsReview review) {

    public boolean waiting() {
        return review == WordsReview.WAITING;
    }

    public boolean shown() {
        return review == WordsReview.SHOWN;
    }

    @Override
    public String toString() {
        return "ReviewRow[" + path + "]";
    }
}
