package org.imza.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.language.Language;
import org.imza.kit.page.PictureChoice;
import org.imza.kit.page.ShownPicture;

/** The pictures this service has heard of. */
@ApplicationScoped
@Transactional
public class Pictures {

    private final EntityManager entities;

    Pictures(EntityManager entities) {
        this.entities = entities;
    }

    /** The picture {@code id} of {@code organization}; {@code null} for none, and for what is no longer offered. */
    public ShownPicture shown(UUID organization, UUID id, Language language, PictureReader reader) {
        return offered(organization, id)
                .map(picture -> picture.shown(language, reader))
                .orElse(null);
    }

    /** Whether {@code organization} offers it. */
    public boolean offers(UUID organization, UUID id) {
        return offered(organization, id).isPresent();
    }

    /** Those that a form offers to members, the newest first; {@code chosen} may be {@code null}. */
    public PictureChoice choice(UUID organization, Language language, UUID chosen) {
        List<ShownPicture> offered = entities.createQuery(
                        "from Picture where organizationId = ?1 and not deleted order by id desc", Picture.class)
                .setParameter(1, organization)
                .getResultStream()
                .map(picture -> picture.shown(language, PictureReader.MEMBERS))
                .toList();
        boolean there = offered.stream().anyMatch(picture -> picture.id().equals(chosen));
        return new PictureChoice(offered, there ? chosen : null);
    }

    /** Keeps what is told of a picture at {@code at}, unless something later is known. */
    void learn(UUID id, UUID organization, Instant at, Consumer<Picture> change) {
        Picture known = entities.find(Picture.class, id);
        Picture picture = known == null ? new Picture(id, organization) : known;
        if (!picture.knowsLaterThan(at)) {
            change.accept(picture);
            entities.persist(picture);
        }
    }

    private Optional<Picture> offered(UUID organization, UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Picture.class, id))
                        .filter(picture -> !picture.deleted && picture.organizationId.equals(organization));
    }
}
