package org.imza;

import java.util.Set;
import org.imza.kit.testing.DialectContract;

class DialectTest extends DialectContract {

    @Override
    protected Set<String> hotPath() {
        return Set.of(
                "org.imza.signature.SignatureRows",
                "org.imza.signature.ResubmissionRows",
                "org.imza.confirmation.StateRows",
                "org.imza.progress.CounterRows",
                "org.imza.progress.Milestones");
    }

    @Override
    protected Set<String> besideEntities() {
        return Set.of("org.imza.petition.Slugs", "org.imza.organization.Organizations");
    }
}
