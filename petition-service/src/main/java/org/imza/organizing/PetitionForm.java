package org.imza.organizing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.page.PictureChoice;
import org.imza.petition.PetitionView;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a petition as it was typed: lists are one entry a line, a link is {@code label | address}. */
class PetitionForm {

    private static final Pattern LINK = Pattern.compile("(?i)(?:(?!https?:)(.*?)\\|)?\\s*(https?:.*|[^|]*)");

    @RestForm
    public UUID organization;

    @RestForm
    public String title = "";

    @RestForm
    public String summary = "";

    @RestForm
    public String body = "";

    @RestForm
    public String decisionMakers = "";

    @RestForm
    public String goal = "";

    @RestForm
    public String language = "";

    @RestForm
    public String otherLanguage = "";

    @RestForm
    public String slug = "";

    @RestForm
    public String pictureId = "";

    @RestForm
    public String links = "";

    static PetitionForm empty(String language) {
        PetitionForm form = new PetitionForm();
        form.goal = "500";
        form.language = language;
        return form;
    }

    static PetitionForm of(PetitionView petition) {
        PetitionForm form = new PetitionForm();
        form.title = petition.original().words().title();
        form.summary = petition.original().words().summary();
        form.body = petition.original().words().body();
        form.decisionMakers = String.join("\n", petition.decisionMakers());
        form.goal = String.valueOf(petition.initialGoal());
        form.language = petition.language();
        form.slug = petition.slugFollowsTitle() ? "" : petition.slug();
        form.pictureId =
                petition.pictureId() == null ? "" : petition.pictureId().toString();
        form.links = petition.links().stream()
                .map(link -> link.label() + " | " + link.url())
                .collect(Collectors.joining("\n"));
        return form;
    }

    PetitionInput input() {
        return new PetitionInput(
                organization,
                title,
                summary,
                body,
                lines(decisionMakers),
                goal,
                language(),
                slug,
                pictureId(),
                lines(links).stream().map(PetitionForm::link).toList());
    }

    /** The picture that was chosen; {@code null} for none. */
    UUID pictureId() {
        return PictureChoice.typed(pictureId);
    }

    /** The one that counts, as it was typed. */
    String language() {
        return OfferedLanguages.typed(language, otherLanguage);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** An address may have bars too, so the one before it counts. */
    private static PetitionInput.LinkInput link(String line) {
        Matcher link = LINK.matcher(line);
        return link.matches()
                ? new PetitionInput.LinkInput(link.group(1), link.group(2))
                : new PetitionInput.LinkInput("", line);
    }
}
