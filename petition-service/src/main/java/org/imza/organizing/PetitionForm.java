package org.imza.organizing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Shown;
import org.imza.kit.id.Ids;
import org.imza.kit.page.PictureChoice;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a petition as it was typed: lists are one entry a line, a link is {@code label | address}. */
class PetitionForm {

    private static final String SUBMIT = "submit";

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

    /** Of a draft that is begun: a form that is sent twice begins one. */
    @RestForm
    public UUID id;

    /** {@link Shown#hash} of what the form showed. */
    @RestForm
    public String seen = "";

    /** What is to be done once it is saved, if anything. */
    @RestForm
    public String then = "";

    /** The language to translate into then. */
    @RestForm
    public String tag = "";

    @RestForm
    public String otherTag = "";

    static PetitionForm empty(String language) {
        PetitionForm form = new PetitionForm();
        form.id = Ids.next();
        form.goal = "500";
        form.language = language;
        return form;
    }

    static PetitionForm of(PetitionView petition) {
        PetitionForm form = of(new PetitionDraft(
                petition.original().words(),
                petition.language(),
                petition.slugFollowsTitle() ? "" : petition.slug(),
                petition.pictureId(),
                petition.decisionMakers(),
                petition.initialGoal(),
                petition.links()));
        form.seen = form.shown().hash();
        return form;
    }

    static PetitionForm of(PetitionDraft draft) {
        PetitionForm form = new PetitionForm();
        form.title = draft.words().title();
        form.summary = draft.words().summary();
        form.body = draft.words().body();
        form.decisionMakers = String.join("\n", draft.decisionMakers());
        form.goal = String.valueOf(draft.goal());
        form.language = draft.language();
        form.slug = draft.slug();
        form.pictureId = draft.pictureId() == null ? "" : draft.pictureId().toString();
        form.links = draft.links().stream()
                .map(link -> link.label() + " | " + link.url())
                .collect(Collectors.joining("\n"));
        return form;
    }

    /** What it shows. */
    public Shown shown() {
        return Shown.of(
                "language",
                language(),
                "title",
                title,
                "summary",
                summary,
                "body",
                body,
                "slug",
                slug,
                "pictureId",
                pictureId,
                "decisionMakers",
                decisionMakers,
                "goal",
                goal,
                "links",
                links);
    }

    /** What it would show once it is stored, which is how it compares with what is. */
    Shown sent() {
        Checked<PetitionDraft> draft = input().check(_ -> true);
        return draft.sound() ? of(draft.command()).shown() : shown();
    }

    /** Lets {@code draft} take the place of a petition only as it was seen. */
    Consumer<PetitionView> unlessChanged(PetitionDraft draft) {
        return petition -> of(petition).shown().demandSeen(seen, of(draft).shown());
    }

    boolean submits() {
        return SUBMIT.equals(then);
    }

    /** Whether all it asks for is done already, as after a second press of its button. */
    boolean done(PetitionView petition, PetitionDraft draft) {
        return submits() && petition.state() == PetitionState.IN_MODERATION && !changes(petition, draft);
    }

    /** Whether {@code draft} says another thing than {@code petition}. */
    boolean changes(PetitionView petition, PetitionDraft draft) {
        return !of(petition).shown().equals(of(draft).shown());
    }

    /** Where its button leads once all is done. */
    String next(UUID petition) {
        String workplace = PetitionAddress.workplace(petition);
        return switch (then == null ? "" : then) {
            case SUBMIT -> workplace;
            case "preview" -> workplace + "/preview";
            case "translate" ->
                workplace + "/translations?tag="
                        + URLEncoder.encode(
                                String.valueOf(OfferedLanguages.typed(tag, otherTag)), StandardCharsets.UTF_8);
            default -> workplace + "?saved=true";
        };
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
