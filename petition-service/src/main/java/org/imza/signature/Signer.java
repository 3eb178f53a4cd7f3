package org.imza.signature;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The person as written on a signature. Stored sealed, never as it is; {@code comment} may be {@code null}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signer(String name, String email, String comment) {

    @Override
    public String toString() {
        return "Signer[sealed]";
    }
}
