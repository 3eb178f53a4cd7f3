package org.imza.signing;

/**
 * The body of {@code POST /api/petitions/{slug}/signatures}, unchecked. {@code language} is BCP 47 and the petition's
 * own unless given; unknown fields are ignored.
 */
record SignatureRequest(
        String name,
        String email,
        String country,
        String comment,
        String nameVisibility,
        String keepMeUpdated,
        String language) {

    SignForm form(String petitionLanguage) {
        SignForm form = new SignForm();
        form.name = name;
        form.email = email;
        form.country = country;
        form.comment = comment;
        form.nameVisibility = nameVisibility;
        form.keepMeUpdated = keepMeUpdated;
        form.language = language == null || language.isBlank() ? petitionLanguage : language;
        return form;
    }

    @Override
    public String toString() {
        return "SignatureRequest[personal]";
    }
}
