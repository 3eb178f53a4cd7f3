package org.imza.bench.ground;

import java.util.UUID;

/** An open petition. */
public record Petition(UUID id, String slug) {

    /** Where it is signed over JSON. */
    public String signaturesPath() {
        return "/api/petitions/" + slug + "/signatures";
    }
}
