package org.imza.kit.page;

import java.util.List;
import org.imza.kit.language.Language;

/**
 * What the layout needs to know of a page. Start with {@link Pages#of}.
 *
 * @param language of the interface, hence {@code lang} and {@code dir} of the document; texts carry their own
 * @param title plain text, for the title bar
 * @param description one sentence for search engines and link previews, may be empty
 * @param path absolute path of this page, without host
 * @param languages the language switch, empty where there is nothing to choose
 * @param siteName whose page it is (the organization), empty for the platform's own pages
 * @param siteHref where that name leads
 * @param reportHref where to report what stands here, empty where there is nothing to report
 * @param indexed whether search engines may list it
 * @param signedIn whether the navigation of organizers is shown
 * @param moderator whether that navigation leads to moderation too
 * @param csrf the token every form of a signed-in person carries, else empty
 */
public record Page(
        Language language,
        String title,
        String description,
        String path,
        List<LanguageLink> languages,
        String siteName,
        String siteHref,
        String reportHref,
        boolean indexed,
        boolean signedIn,
        boolean moderator,
        String csrf) {

    public Page describedAs(String description) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                indexed,
                signedIn,
                moderator,
                csrf);
    }

    public Page at(String path) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                indexed,
                signedIn,
                moderator,
                csrf);
    }

    public Page inLanguages(List<LanguageLink> languages) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                indexed,
                signedIn,
                moderator,
                csrf);
    }

    public Page from(String siteName, String siteHref) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                indexed,
                signedIn,
                moderator,
                csrf);
    }

    public Page reportedAt(String reportHref) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                indexed,
                signedIn,
                moderator,
                csrf);
    }

    /** Keeps it out of search engines: confirmation links, forms, everything behind a sign-in. */
    public Page unlisted() {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                false,
                signedIn,
                moderator,
                csrf);
    }

    public Page signedIn(String csrf, boolean moderator) {
        return new Page(
                language,
                title,
                description,
                path,
                languages,
                siteName,
                siteHref,
                reportHref,
                false,
                true,
                moderator,
                csrf);
    }
}
