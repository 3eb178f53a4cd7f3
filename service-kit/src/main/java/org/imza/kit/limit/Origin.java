package org.imza.kit.limit;

import java.nio.ByteBuffer;

/**
 * Who asks, as far as a limit knows: keyed hashes of whom it is about ({@code near}: an address or an account) and of
 * the network around it ({@code wide}). Lives as long as the request.
 */
public record Origin(ByteBuffer near, ByteBuffer wide) {

    /** Somebody whom the operator spares all limits. */
    static final Origin EXEMPT = new Origin(null, null);

    boolean exempt() {
        return near == null;
    }

    @Override
    public String toString() {
        return "Origin[hashed]";
    }
}
