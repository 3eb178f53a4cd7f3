package org.imza.organizing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.petition.PetitionView;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a petition as it was typed: lists are one entry a line, a link is {@code label | address}. */
class PetitionForm {

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
                language,
                lines(links).stream().map(PetitionForm::link).toList());
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static PetitionInput.LinkInput link(String line) {
        int bar = line.lastIndexOf('|');
        return bar < 0
                ? new PetitionInput.LinkInput("", line)
                : new PetitionInput.LinkInput(
                        line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
