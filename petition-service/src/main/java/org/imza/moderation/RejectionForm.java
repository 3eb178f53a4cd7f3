package org.imza.moderation;

import org.jboss.resteasy.reactive.RestForm;

/** The form of a rejection as it was filled in. */
public class RejectionForm {

    @RestForm
    public Long version;

    @RestForm
    public String reason = "";

    @RestForm
    public String explanation = "";

    RejectionInput input() {
        return new RejectionInput(version, reason, explanation);
    }
}
