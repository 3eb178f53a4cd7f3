package org.imza.account;

import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.text.EmailAddress;
import org.imza.texts.Texts;

/** An e-mail address as it was typed: of somebody who signs in, or is invited. */
record AddressInput(String email) {

    static final Form SIGN_IN = new Form("signIn", Field.required("email", Texts.ACCOUNT_EMAIL));

    static final Field GUEST = Field.required("email", Texts.INVITATION_EMAIL).orElse("notNeeded", "tooMany");
    static final Form INVITATION = new Form("invitation", GUEST);

    /** The address, as {@code form} asks for it. */
    Checked<EmailAddress> check(Form form) {
        FormCheck check = new FormCheck(form);
        return check.result(check.read(form.fields().getFirst(), email, EmailAddress::parse));
    }

    @Override
    public String toString() {
        return "AddressInput[personal]";
    }
}
