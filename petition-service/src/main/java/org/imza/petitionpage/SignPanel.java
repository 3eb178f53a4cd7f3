package org.imza.petitionpage;

import java.util.List;
import org.imza.kit.page.Choice;
import org.imza.kit.page.FormErrors;
import org.imza.signing.SignForm;

/** The form to sign as it was filled in, and what it offers. */
record SignPanel(SignForm form, FormErrors errors, List<Choice> countries, List<Choice> visibilities) {

    public boolean keepMeUpdated() {
        return "true".equals(form.keepMeUpdated);
    }

    public boolean showsName() {
        return visibilities.stream()
                .anyMatch(choice -> choice.selected() && !choice.value().equals("HIDDEN"));
    }
}
