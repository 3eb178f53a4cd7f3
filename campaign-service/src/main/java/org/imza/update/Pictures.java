package org.imza.update;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All pictures. */
@ApplicationScoped
class Pictures implements PanacheRepositoryBase<Picture, UUID> {

    /** A picture's measures, without its content. */
    record Size(UUID id, int width, int height) {}

    Optional<Picture> ofCampaign(UUID campaignId, UUID id) {
        return find("id = ?1 and campaignId = ?2", id, campaignId).firstResultOptional();
    }

    Map<UUID, Size> sizes(List<UUID> ids) {
        return find("id in ?1", ids).project(Size.class).stream()
                .collect(Collectors.toMap(Size::id, Function.identity()));
    }
}
