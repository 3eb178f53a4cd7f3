package org.imza.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An address a petition has or had. */
@Entity
class PetitionSlug {

    @Id
    private String slug;

    private UUID petitionId;

    protected PetitionSlug() {}
}
