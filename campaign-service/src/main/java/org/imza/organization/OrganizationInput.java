package org.imza.organization;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.texts.Texts;

/** The one thing a group has to say of itself: what it is called. */
record OrganizationInput(String name) {

    private static final Field NAME =
            Field.required("name", Texts.ORGANIZATION_NAME).atMost(80);

    static final Form FORM = new Form("organization", NAME);

    Checked<String> check() {
        FormCheck check = new FormCheck(FORM);
        return check.result(check.line(NAME, name));
    }
}
