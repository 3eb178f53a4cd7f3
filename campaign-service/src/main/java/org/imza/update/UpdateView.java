package org.imza.update;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.blocks.Document;
import org.imza.kit.page.ShownPicture;
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
        return Document.of(text.body()).html();
    }

    /** Whom journalists may ask, one a line. */
    public List<String> pressContacts() {
        return text.pressContact()
                .lines()
                .map(String::strip)
                .filter(contact -> !contact.isEmpty())
                .toList();
    }
}
