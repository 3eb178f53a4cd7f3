package org.imza.mailing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes the notes of mails that are long over. */
@ApplicationScoped
class ForgettingMails {

    private final EntityManager entities;
    private final MailingConfig config;
    private final Clock clock;

    ForgettingMails(EntityManager entities, MailingConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from mail where finished_at < ?1")
                .setParameter(1, clock.instant().minus(config.keepNotesFor()))
                .executeUpdate();
    }
}
