package org.imza.update;

import java.time.Instant;
import java.util.UUID;
import org.imza.gallery.ShownPicture;
import org.imza.kit.text.Markdown;
import org.imza.takedown.Takedown;

/**
 * An update as others see it; {@code path} is its public page or, of what is not public, where its members see it;
 * {@code takedown} is {@code null} unless it is down.
 */
public record UpdateView(
        UUID id,
        UpdateText text,
        String path,
        boolean posted,
        Instant postedAt,
        ShownPicture picture,
        Takedown takedown) {

    /** Its text as safe HTML. */
    public String bodyHtml() {
        return Markdown.toHtml(text.body());
    }
}
