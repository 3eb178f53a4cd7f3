package org.imza.signature;

/** What a signer chose, beside their person: country (ISO 3166-1 alpha-2), language (BCP 47), what is shown. */
public record Choices(String country, String language, NameVisibility nameVisibility, boolean keepMeUpdated) {

    /** Whether the petition's page has anything to show of {@code signer}. */
    public boolean show(Signer signer) {
        return nameVisibility != NameVisibility.HIDDEN || signer.comment() != null;
    }
}
