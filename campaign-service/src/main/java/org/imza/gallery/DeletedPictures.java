package org.imza.gallery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All pictures that are no more, of those others were told of. */
@ApplicationScoped
class DeletedPictures implements PanacheRepositoryBase<DeletedPicture, UUID> {}
