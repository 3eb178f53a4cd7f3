package org.imza.gallery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All pictures. */
@ApplicationScoped
class Pictures implements PanacheRepositoryBase<Picture, UUID> {

    private static final String WIDEST =
            "select p.mediaType, p.content from Picture p where p.id = ?1 and p.width = ?2";
    private static final String NARROWER =
            "select p.mediaType, n.content from Picture p join p.narrower n where p.id = ?1 and n.width = ?2";

    /** The sides of a picture in one of its widths. */
    record Side(UUID picture, int width, int height) {}

    /** Whose it is; {@code null} if there is no such picture. */
    UUID organizationOf(UUID id) {
        return getEntityManager()
                .createQuery("select organizationId from Picture where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull();
    }

    /** Whether moderators took it off every page. */
    boolean isTakenDown(UUID id) {
        return count("id = ?1 and takedown.takenDownAt is not null", id) > 0;
    }

    /** Held until the transaction ends, so that nothing begins to need what is deleted. */
    Optional<Picture> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Picture> withIds(Collection<UUID> ids) {
        return list("select distinct p from Picture p left join fetch p.words where p.id in ?1", ids);
    }

    /** The newest first. */
    List<Picture> ofOrganization(UUID organizationId) {
        return list(
                "select distinct p from Picture p left join fetch p.words where p.organizationId = ?1 order by p.id desc",
                organizationId);
    }

    /** In which widths they are beside the widest, the widest of those first. */
    List<Side> narrower(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select p.id, n.width, n.height from Picture p join p.narrower n where p.id in ?1"
                                + " order by n.width desc",
                        Side.class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** Its file in the width that was asked for. */
    Optional<PictureFile> file(UUID id, int width) {
        return file(WIDEST, id, width).or(() -> file(NARROWER, id, width));
    }

    private Optional<PictureFile> file(String query, UUID id, int width) {
        return getEntityManager()
                .createQuery(query, PictureFile.class)
                .setParameter(1, id)
                .setParameter(2, width)
                .getResultStream()
                .findFirst();
    }

    /** Those stored before {@code past} about which nobody has said anything. */
    List<UUID> undescribed(Instant past, int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Picture p where p.storedAt < ?1 and p.words is empty order by p.id",
                        UUID.class)
                .setParameter(1, past)
                .setMaxResults(most)
                .getResultList();
    }

    /** Described ones that others do not know as they are. */
    List<Picture> notOffered(int most) {
        return find("select p from Picture p where p.offeredAt is null and p.takedown.takenDownAt is null"
                        + " and p.words is not empty order by p.id")
                .page(0, most)
                .list();
    }

    /** Those that others were told of. */
    List<UUID> offered() {
        return getEntityManager()
                .createQuery(
                        "select id from Picture where offeredAt is not null or takedown.takenDownAt is not null order by id",
                        UUID.class)
                .getResultList();
    }

    /** What moderators took down, the latest first. */
    List<Picture> takenDown() {
        return list("select distinct p from Picture p left join fetch p.words where p.takedown.takenDownAt is not null"
                + " order by p.takedown.takenDownAt desc");
    }

    /** The next one of before, in the order of their ids. */
    Optional<Picture> notRendered(UUID after) {
        return find("not rendered and id > ?1 order by id", after).firstResultOptional();
    }

    long notRendered() {
        return count("not rendered");
    }
}
