package org.imza.queue;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.kit.id.Ids;

/** This process, as others know it whose mails wait in the same queue. */
@Singleton
class SenderProcess {

    private final UUID id = Ids.next();

    UUID id() {
        return id;
    }
}
