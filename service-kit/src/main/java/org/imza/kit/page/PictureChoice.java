package org.imza.kit.page;

import java.util.List;
import java.util.UUID;

/** Pictures of which a form takes one or none; {@code chosen} is {@code null} for none. */
public record PictureChoice(List<ShownPicture> pictures, UUID chosen) {

    /** What a form sends: {@code null} for none, and for what names no picture. */
    public static UUID typed(String value) {
        try {
            return value == null || value.isBlank() ? null : UUID.fromString(value.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
