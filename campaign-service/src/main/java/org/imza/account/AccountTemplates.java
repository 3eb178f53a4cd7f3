package org.imza.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.form.FormErrors;

/** The pages about signing in, one's sessions and invitations. */
@CheckedTemplate(basePath = "account")
final class AccountTemplates {

    private AccountTemplates() {}

    static native TemplateInstance signIn(String email, String returnPath, FormErrors errors);

    static native TemplateInstance linkSent(String email);

    static native TemplateInstance useLink(String proof, String elsewhere, boolean again);

    static native TemplateInstance linkGone();

    static native TemplateInstance invitations(List<InvitationView> invitations, String email, FormErrors errors);

    static native TemplateInstance sessions(List<SessionView> sessions);
}
