package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.suppression.UnsubscribeView.Offer;

/** Puts into words what is suppressed and what else can be. */
@ApplicationScoped
class UnsubscribeWording {

    private final Messages messages;
    private final Organizations organizations;

    UnsubscribeWording(Messages messages, Organizations organizations) {
        this.messages = messages;
        this.organizations = organizations;
    }

    UnsubscribeView of(UnsubscribeLink link, Set<SuppressionScope> suppressed, Language language) {
        String organization = organization(link, language);
        return new UnsubscribeView(
                messages.text(language, suppressed.isEmpty() ? "unsubscribeTitle" : "unsubscribeDoneTitle"),
                sentence(link, suppressed, language, organization),
                Arrays.stream(UnsubscribeChoice.values())
                        .filter(choice -> offered(choice, link, suppressed))
                        .map(choice -> offer(choice, language, organization))
                        .toList());
    }

    /** What the page says from which nobody can tell whose choice it was. */
    UnsubscribeView done(UnsubscribeChoice choice, Language language) {
        String sentence = switch (choice) {
            case ORGANIZATION ->
                messages.text(
                        language,
                        "unsubscribeDoneOrganization",
                        messages.text(language, "unsubscribeThisOrganization"));
            case UPDATES -> messages.text(language, "unsubscribeDoneUpdates");
            case EVERYTHING -> messages.text(language, "unsubscribeDoneEverything");
            case AGAIN -> messages.text(language, "unsubscribeDoneAgain");
            case FORGET -> messages.text(language, "unsubscribeDoneForget");
        };
        return new UnsubscribeView(messages.text(language, "unsubscribeDoneTitle"), sentence, List.of());
    }

    private String sentence(
            UnsubscribeLink link, Set<SuppressionScope> suppressed, Language language, String organization) {
        if (suppressed.isEmpty()) {
            return link.ofOneOrganization()
                    ? messages.text(language, "unsubscribeLead", organization)
                    : messages.text(language, "unsubscribeLeadEverything");
        }
        SuppressionScope widest =
                suppressed.stream().reduce((narrow, wide) -> wide).orElseThrow();
        return switch (widest) {
            case EVERYTHING -> messages.text(language, "unsubscribeDoneEverything");
            case UPDATES -> messages.text(language, "unsubscribeDoneUpdates");
            default -> messages.text(language, "unsubscribeDoneOrganization", organization);
        };
    }

    private Offer offer(UnsubscribeChoice choice, Language language, String organization) {
        return switch (choice) {
            case ORGANIZATION -> new Offer(choice.name(), messages.text(language, "unsubscribeOne", organization), "");
            case UPDATES -> new Offer(choice.name(), messages.text(language, "unsubscribeAll"), "");
            case EVERYTHING ->
                new Offer(
                        choice.name(),
                        messages.text(language, "unsubscribeEverything"),
                        messages.text(language, "unsubscribeEverythingHint"));
            case AGAIN -> new Offer(choice.name(), messages.text(language, "unsubscribeAgain"), "");
            case FORGET ->
                new Offer(
                        choice.name(),
                        messages.text(language, "unsubscribeForget"),
                        messages.text(language, "unsubscribeForgetHint"));
        };
    }

    /** Only what goes further than what is suppressed already, and the way back where there is one. */
    private static boolean offered(UnsubscribeChoice choice, UnsubscribeLink link, Set<SuppressionScope> suppressed) {
        return switch (choice) {
            case AGAIN -> !suppressed.isEmpty();
            case FORGET -> true;
            case ORGANIZATION, UPDATES, EVERYTHING -> {
                SuppressionScope scope = choice.scope().orElseThrow();
                yield suppressed.stream().noneMatch(known -> known.compareTo(scope) >= 0)
                        && (link.ofOneOrganization() || scope == SuppressionScope.EVERYTHING);
            }
        };
    }

    private String organization(UnsubscribeLink link, Language language) {
        String name = link.ofOneOrganization() ? organizations.nameOf(link.organizationId()) : "";
        return name.isEmpty() ? messages.text(language, "unsubscribeThisOrganization") : name;
    }
}
