package org.imza.signing;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** The sign form as it was typed. */
public class SignForm {

    @RestForm
    public String name = "";

    @RestForm
    public String email = "";

    @RestForm
    public String country = "";

    @RestForm
    public String comment = "";

    @RestForm
    public String nameVisibility = "";

    @RestForm
    public String keepMeUpdated = "";

    /** BCP 47; of the page it stands on, and so of the mails to come. */
    @RestForm
    public String language = "";

    /** Everything that is wrong with it; empty if it can be signed with. */
    public List<Finding> findings() {
        return SignCheck.of(this).findings();
    }

    /** The same in words for the person who filled it in. */
    public FormErrors errors(Language language, Messages messages) {
        FormErrors errors = FormErrors.none();
        findings().forEach(f -> errors.add(f.field(), messages.text(language, f.messageKey(), f.argument())));
        return errors;
    }

    /**
     * What it says, cleaned.
     *
     * @throws IllegalStateException if there are {@link #findings}
     */
    public Submission toSubmission() {
        return SignCheck.of(this).submission();
    }

    @Override
    public String toString() {
        return "SignForm[personal]";
    }
}
