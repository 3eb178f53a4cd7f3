package org.imza.kit.page;

import java.util.List;
import java.util.function.Consumer;
import org.imza.kit.language.Language;
import org.imza.kit.text.ShortLine;

/**
 * What the layout needs to know of a page. Start with {@link Pages#of}.
 *
 * @param language of the interface, hence {@code lang} and {@code dir} of the document; texts carry their own
 * @param title plain text, for the title bar
 * @param description one sentence for search engines and link previews, may be empty
 * @param path absolute path of this page, without host
 * @param languages the switch of the interface's language, empty where there is nothing to choose
 * @param texts the page's own text in its languages, empty where it has none of its own
 * @param siteName whose page it is (the organization), empty for the platform's own pages
 * @param siteHref where that name leads
 * @param reportHref where to report what stands here, empty where there is nothing to report
 * @param indexed whether search engines may list it
 * @param signedIn whether the navigation of organizers is shown
 * @param moderator whether that navigation leads to moderation too
 * @param administrator whether that navigation leads to invitations too
 * @param csrf the token every form of a signed-in person carries, else empty
 * @param owner whose forms these are, sealed, for whatever is sent when no session says it any more; else empty
 * @param faulty whether a form on it has to be corrected, as its title says first of all
 */
public record Page(
        Language language,
        String title,
        String description,
        String path,
        List<LanguageLink> languages,
        List<LanguageLink> texts,
        String siteName,
        String siteHref,
        String reportHref,
        boolean indexed,
        boolean signedIn,
        boolean moderator,
        boolean administrator,
        String csrf,
        String owner,
        boolean faulty) {

    /** In characters. */
    private static final int LONGEST_DESCRIPTION = 160;

    /** As much of it as search engines and previews show. */
    public Page describedAs(String description) {
        return with(copy -> copy.description = ShortLine.of(description, LONGEST_DESCRIPTION));
    }

    public Page at(String path) {
        return with(copy -> copy.path = path);
    }

    public Page inLanguages(List<LanguageLink> languages) {
        return with(copy -> copy.languages = languages);
    }

    public Page withTexts(List<LanguageLink> texts) {
        return with(copy -> copy.texts = texts);
    }

    /** The address of another page, whose text is in {@code text}, with the interface as it is here. */
    public String around(Language text, String path) {
        return Pages.around(text, language, path);
    }

    /** What search engines may offer in its place. */
    public List<LanguageLink> alternates() {
        return texts.isEmpty() ? languages : texts;
    }

    public Page from(String siteName, String siteHref) {
        return with(copy -> {
            copy.siteName = siteName;
            copy.siteHref = siteHref;
        });
    }

    public Page reportedAt(String reportHref) {
        return with(copy -> copy.reportHref = reportHref);
    }

    /** Keeps it out of search engines: confirmation links, forms, everything behind a sign-in. */
    public Page unlisted() {
        return with(copy -> copy.indexed = false);
    }

    public Page signedIn(String csrf, String owner, boolean moderator, boolean administrator) {
        return with(copy -> {
            copy.indexed = false;
            copy.signedIn = true;
            copy.moderator = moderator;
            copy.administrator = administrator;
            copy.csrf = csrf;
            copy.owner = owner;
        });
    }

    Page asFaulty() {
        return with(copy -> copy.faulty = true);
    }

    private Page with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.page();
    }

    /** A page while one of its values changes. */
    private static final class Copy {

        final Language language;
        final String title;
        String description;
        String path;
        List<LanguageLink> languages;
        List<LanguageLink> texts;
        String siteName;
        String siteHref;
        String reportHref;
        boolean indexed;
        boolean signedIn;
        boolean moderator;
        boolean administrator;
        String csrf;
        String owner;
        boolean faulty;

        Copy(Page page) {
            language = page.language;
            title = page.title;
            description = page.description;
            path = page.path;
            languages = page.languages;
            texts = page.texts;
            siteName = page.siteName;
            siteHref = page.siteHref;
            reportHref = page.reportHref;
            indexed = page.indexed;
            signedIn = page.signedIn;
            moderator = page.moderator;
            administrator = page.administrator;
            csrf = page.csrf;
            owner = page.owner;
            faulty = page.faulty;
        }

        Page page() {
            return new Page(
                    language,
                    title,
                    description,
                    path,
                    languages,
                    texts,
                    siteName,
                    siteHref,
                    reportHref,
                    indexed,
                    signedIn,
                    moderator,
                    administrator,
                    csrf,
                    owner,
                    faulty);
        }
    }
}
