package org.imza.kubernetes.rule;

import java.util.List;
import org.imza.kubernetes.Manifests;

/** Something that must be true of everything that is applied together. */
public interface Rule {

    /** What breaks this rule, one sentence each. */
    List<String> findings(Manifests manifests);
}
