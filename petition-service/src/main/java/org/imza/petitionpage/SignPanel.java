package org.imza.petitionpage;

import java.util.List;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.signing.SignatureInput;

/** The form to sign as it was filled in, where it goes, and what it offers. */
record SignPanel(
        String action, SignatureInput form, FormErrors errors, List<Choice> countries, List<Choice> visibilities) {

    public boolean keepMeUpdated() {
        return "true".equals(form.keepMeUpdated());
    }

    public boolean showsName() {
        return visibilities.stream()
                .anyMatch(choice -> choice.selected() && !choice.value().equals("HIDDEN"));
    }
}
