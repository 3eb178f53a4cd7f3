package org.imza.moderation;

import org.jboss.resteasy.reactive.RestForm;

/** The form of a takedown as it was filled in. */
public class TakedownForm {

    @RestForm
    public String reason = "";

    @RestForm
    public String explanation = "";

    @RestForm
    public String confirmation = "";

    @RestForm
    public String version;

    public TakedownInput input() {
        return new TakedownInput(reason, explanation, confirmation, version);
    }
}
