package org.imza.kit.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What somebody reads of their own: never kept by a cache, and named by an {@code ETag} that {@code If-Match} takes. */
public interface Versioned {

    /** The version in which it is; {@code null} where nothing counts them, and its content is its name. */
    @JsonIgnore
    Long entityVersion();
}
