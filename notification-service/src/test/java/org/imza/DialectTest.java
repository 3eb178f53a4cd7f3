package org.imza;

import java.util.Set;
import org.imza.kit.testing.DialectContract;

class DialectTest extends DialectContract {

    @Override
    protected Set<String> besideEntities() {
        return Set.of("org.imza.queue.CancellingMailsOfSigners");
    }
}
