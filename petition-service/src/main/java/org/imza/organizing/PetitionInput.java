package org.imza.organizing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.text.HttpAddress;
import org.imza.kit.text.PlainText;
import org.imza.kit.text.Slug;
import org.imza.petition.FurtherLink;
import org.imza.petition.PetitionDraft;
import org.imza.texts.Texts;

/**
 * What an organizer sent about a petition, unchecked; anything may be {@code null}. {@code organizationId} counts for a new
 * petition only.
 */
record PetitionInput(
        UUID organizationId,
        String title,
        String summary,
        String body,
        List<String> decisionMakers,
        @Schema(type = SchemaType.INTEGER) String goal,
        String language,
        String slug,
        UUID pictureId,
        List<LinkInput> links) {

    private static final long LARGEST_GOAL = 1_000_000_000;
    private static final int MOST_LINES = 20;
    private static final int LINE = 150;
    private static final int URL = 1_000;

    private static final Field LANGUAGE = Field.required("language", Texts.PETITION_LANGUAGE);
    private static final Field SLUG =
            Field.optional("slug", Texts.PETITION_SLUG).atMost(LINE).orElse("wrong");
    private static final Field PICTURE =
            Field.optional("pictureId", Texts.PETITION_PICTURE).orElse("gone");
    private static final Field DECISION_MAKERS =
            Field.required("decisionMakers", Texts.PETITION_DECISION_MAKERS).atMost(LINE);
    private static final Field GOAL =
            Field.required("goal", Texts.PETITION_GOAL).orElse("wrong");
    private static final Field LINKS =
            Field.optional("links", Texts.PETITION_LINKS).atMost(URL).orElse("wrong");

    static final Form FORM = new Form(
            "petition",
            LANGUAGE,
            WordsInput.TITLE,
            WordsInput.SUMMARY,
            WordsInput.BODY,
            SLUG,
            PICTURE,
            DECISION_MAKERS,
            GOAL,
            LINKS);

    /** A further link: a label and an address on the web, nothing a browser would run. */
    record LinkInput(String label, String url) {

        private FurtherLink read(FormCheck check) {
            FormCheck atUrl = check.at("url");
            String address = atUrl.url(LINKS, url);
            if (address.isEmpty()) {
                atUrl.wrong(LINKS, "wrong");
            }
            String name = check.at("label").read(LINKS, label, typed -> PlainText.line(typed, LINE));
            return new FurtherLink(
                    name == null || name.isEmpty() ? HttpAddress.stored(address).readable() : name, address);
        }
    }

    /** The draft; {@code offered} tells whether a picture is one that its organization offers. */
    Checked<PetitionDraft> check(Predicate<UUID> offered) {
        FormCheck check = new FormCheck(FORM);
        if (pictureId != null && !offered.test(pictureId)) {
            check.wrong(PICTURE, "gone");
        }
        return check.result(new PetitionDraft(
                new WordsInput(title, summary, body).read(check),
                check.language(LANGUAGE, language),
                slug(check),
                pictureId,
                check.lines(DECISION_MAKERS, decisionMakers, MOST_LINES),
                check.number(GOAL, goal, LARGEST_GOAL),
                links(check)));
    }

    private String slug(FormCheck check) {
        String typed = check.line(SLUG, slug);
        String chosen = Slug.chosen(typed);
        if (chosen.isEmpty() && !typed.isEmpty()) {
            check.wrong(SLUG, "wrong");
        }
        return chosen;
    }

    private List<FurtherLink> links(FormCheck check) {
        if (links == null) {
            return List.of();
        }
        if (links.size() > MOST_LINES) {
            check.wrong(LINKS, "tooManyLines", MOST_LINES);
            return List.of();
        }
        return IntStream.range(0, links.size())
                .filter(number -> links.get(number) != null)
                .mapToObj(number -> links.get(number).read(check.at(number)))
                .toList();
    }
}
