package org.imza.keptform;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form as it was sent to {@code path} of this site; {@code accountId} is whose it is. */
record KeptForm(UUID accountId, String path, Map<String, List<String>> texts) {

    /** What people type is for them alone. */
    @Override
    public String toString() {
        return "KeptForm[" + path + "]";
    }
}
