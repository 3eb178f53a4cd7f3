package org.imza.moderation;

import org.jboss.resteasy.reactive.RestForm;

/** The form of a removal as it was filled in. */
public class RemovalForm {

    @RestForm
    public String reason = "";

    @RestForm
    public String words = "";

    @RestForm
    public String confirmation = "";

    @RestForm
    public String version;

    public RemovalInput input() {
        return new RemovalInput(reason, words, confirmation, version);
    }
}
