package org.imza.snapshot;

import org.imza.kit.http.Content;

/** What makes the content of a public answer. */
@FunctionalInterface
public interface ContentSource {

    /** The content as it is now, {@code null} if there is none (any more). May block; any exception means later. */
    Content read();
}
