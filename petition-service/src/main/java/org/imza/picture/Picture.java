package org.imza.picture;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.kit.language.Language;
import org.imza.kit.page.ShownPicture;

/** A picture as its events tell it. */
@Entity
class Picture {

    private static final PictureOffered.Words NONE = new PictureOffered.Words("", "", "");

    @Id
    UUID id;

    UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PictureOffered.Width> widths;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, PictureOffered.Words> words;

    Instant toldAt;
    boolean deleted;

    /** For Hibernate. */
    protected Picture() {}

    Picture(UUID id, UUID organizationId) {
        this.id = id;
        this.organizationId = organizationId;
        this.toldAt = Instant.EPOCH;
    }

    boolean knowsLaterThan(Instant at) {
        return toldAt.isAfter(at);
    }

    void apply(PictureOffered event) {
        widths = event.widths();
        words = event.words();
        toldAt = event.at();
        deleted = false;
    }

    void apply(PictureDeleted event) {
        widths = List.of();
        words = Map.of();
        toldAt = event.at();
        deleted = true;
    }

    ShownPicture shown(Language language, PictureReader reader) {
        PictureOffered.Words said = language.nearest(words).orElse(NONE);
        return new ShownPicture(
                id,
                said.alt(),
                said.caption(),
                said.credit(),
                widths.stream()
                        .map(each -> new ShownPicture.Width(each.width(), each.height(), reader.path(each)))
                        .toList());
    }
}
