package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.suppression.UnsubscribeView.Offer;
import org.imza.texts.Texts;

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
                messages.text(language, suppressed.isEmpty() ? Texts.UNSUBSCRIBE_TITLE : Texts.UNSUBSCRIBE_DONE_TITLE),
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
                        Texts.UNSUBSCRIBE_DONE_ORGANIZATION,
                        messages.text(language, Texts.UNSUBSCRIBE_THIS_ORGANIZATION));
            case UPDATES -> messages.text(language, Texts.UNSUBSCRIBE_DONE_UPDATES);
            case EVERYTHING -> messages.text(language, Texts.UNSUBSCRIBE_DONE_EVERYTHING);
            case AGAIN -> messages.text(language, Texts.UNSUBSCRIBE_DONE_AGAIN);
            case FORGET -> messages.text(language, Texts.UNSUBSCRIBE_DONE_FORGET);
        };
        return new UnsubscribeView(messages.text(language, Texts.UNSUBSCRIBE_DONE_TITLE), sentence, List.of());
    }

    private String sentence(
            UnsubscribeLink link, Set<SuppressionScope> suppressed, Language language, String organization) {
        if (suppressed.isEmpty()) {
            return link.ofOneOrganization()
                    ? messages.text(language, Texts.UNSUBSCRIBE_LEAD, organization)
                    : messages.text(language, Texts.UNSUBSCRIBE_LEAD_EVERYTHING);
        }
        SuppressionScope widest =
                suppressed.stream().reduce((narrow, wide) -> wide).orElseThrow();
        return switch (widest) {
            case EVERYTHING -> messages.text(language, Texts.UNSUBSCRIBE_DONE_EVERYTHING);
            case UPDATES -> messages.text(language, Texts.UNSUBSCRIBE_DONE_UPDATES);
            default -> messages.text(language, Texts.UNSUBSCRIBE_DONE_ORGANIZATION, organization);
        };
    }

    private Offer offer(UnsubscribeChoice choice, Language language, String organization) {
        return switch (choice) {
            case ORGANIZATION ->
                new Offer(choice.name(), messages.text(language, Texts.UNSUBSCRIBE_ONE, organization), "");
            case UPDATES -> new Offer(choice.name(), messages.text(language, Texts.UNSUBSCRIBE_ALL), "");
            case EVERYTHING ->
                new Offer(
                        choice.name(),
                        messages.text(language, Texts.UNSUBSCRIBE_EVERYTHING),
                        messages.text(language, Texts.UNSUBSCRIBE_EVERYTHING_HINT));
            case AGAIN -> new Offer(choice.name(), messages.text(language, Texts.UNSUBSCRIBE_AGAIN), "");
            case FORGET ->
                new Offer(
                        choice.name(),
                        messages.text(language, Texts.UNSUBSCRIBE_FORGET),
                        messages.text(language, Texts.UNSUBSCRIBE_FORGET_HINT));
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
        return name.isEmpty() ? messages.text(language, Texts.UNSUBSCRIBE_THIS_ORGANIZATION) : name;
    }
}
