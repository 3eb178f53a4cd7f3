package org.imza.petitionsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The newest count that petition-service told. */
@Entity
class PetitionProgress {

    @Id
    UUID petitionId;

    long signatures;
    long goal;
    Instant countedAt;

    /** For Hibernate. */
    protected PetitionProgress() {}
}
