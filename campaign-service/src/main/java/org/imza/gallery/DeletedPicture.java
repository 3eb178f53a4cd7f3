package org.imza.gallery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That there was a picture others were told of. */
@Entity
@Table(name = "picture_deleted")
class DeletedPicture {

    @Id
    UUID pictureId;

    UUID organizationId;
    Instant deletedAt;

    /** For Hibernate. */
    protected DeletedPicture() {}

    DeletedPicture(Picture picture, Instant now) {
        this.pictureId = picture.id;
        this.organizationId = picture.organizationId;
        this.deletedAt = now;
    }
}
