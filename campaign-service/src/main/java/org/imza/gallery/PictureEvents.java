package org.imza.gallery;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;

/** What others are told about a picture. */
final class PictureEvents {

    private PictureEvents() {}

    /** All of it, as it has been since {@code at}. */
    static PictureOffered offered(Picture picture, Instant at) {
        return new PictureOffered(
                picture.id,
                picture.organizationId,
                picture.mediaType,
                Stream.concat(
                                Stream.of(width(picture, picture.width, picture.height)),
                                picture.narrower.stream()
                                        .sorted((one, other) -> other.width() - one.width())
                                        .map(each -> width(picture, each.width(), each.height())))
                        .toList(),
                picture.words.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> words(each.getValue()))),
                at);
    }

    static PictureDeleted deleted(Picture picture, Instant at) {
        return new PictureDeleted(picture.id, picture.organizationId, at);
    }

    private static PictureOffered.Width width(Picture picture, int width, int height) {
        return new PictureOffered.Width(
                width,
                height,
                PictureAddress.page(picture.id, width),
                PictureAddress.desk(picture.id, width),
                PictureAddress.review(picture.id, width));
    }

    private static PictureOffered.Words words(PictureWords words) {
        return new PictureOffered.Words(words.alt(), words.caption(), words.credit());
    }
}
