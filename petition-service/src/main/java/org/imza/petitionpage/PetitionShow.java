package org.imza.petitionpage;

import java.time.Instant;
import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.page.ShownPicture;
import org.imza.petition.ShareLink;

/**
 * Everything the page of a petition shows in one language. {@code address} is its public URL, {@code canonical} that
 * of these words, {@code qr} the same for paper; {@code html} is safe; {@code written} is the language in the script that the
 * words are in; {@code picture} may be {@code null}, {@code pictureUrl} is where others find it; {@code closedAt} is {@code null}
 * while it is open.
 */
record PetitionShow(
        String slug,
        Language language,
        Language written,
        String title,
        String summary,
        String html,
        ShownPicture picture,
        String pictureUrl,
        String organization,
        String organizationHref,
        Instant publishedAt,
        List<String> decisionMakers,
        long signatures,
        long goal,
        boolean open,
        Instant closedAt,
        List<LinkShow> links,
        List<PreviousShow> previous,
        List<Voice> voices,
        List<ShareLink> share,
        String address,
        String canonical,
        QrCode qr,
        boolean commentsReviewed,
        boolean namesReviewed) {

    /** A further link, with the site it leads to. */
    record LinkShow(String label, String url, String host) {}

    /** Another petition of the organization. */
    record PreviousShow(String href, String title, Language language, long signatures) {}

    /** As Open Graph writes a language: {@code en}, {@code ug_Cyrl}. */
    public String ogLocale() {
        return language.tag().replace('-', '_');
    }
}
