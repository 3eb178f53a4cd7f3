package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.suppression.RefusalView.Offer;

/** Puts into words what somebody has refused and what else they may. */
@ApplicationScoped
class RefusalWording {

    private final Messages messages;
    private final Organizations organizations;

    RefusalWording(Messages messages, Organizations organizations) {
        this.messages = messages;
        this.organizations = organizations;
    }

    RefusalView of(RefusalToken token, Set<Reach> refused, Language language) {
        String organization = organization(token, language);
        return new RefusalView(
                messages.text(language, refused.isEmpty() ? "unsubscribeTitle" : "unsubscribeDoneTitle"),
                sentence(token, refused, language, organization),
                Arrays.stream(Wish.values())
                        .filter(wish -> offered(wish, token, refused))
                        .map(wish -> offer(wish, language, organization))
                        .toList());
    }

    /** What the page says from which nobody can tell whose wish it was. */
    RefusalView done(Wish wish, Language language) {
        String sentence = switch (wish) {
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
        return new RefusalView(messages.text(language, "unsubscribeDoneTitle"), sentence, List.of());
    }

    private String sentence(RefusalToken token, Set<Reach> refused, Language language, String organization) {
        if (refused.isEmpty()) {
            return token.ofOneOrganization()
                    ? messages.text(language, "unsubscribeLead", organization)
                    : messages.text(language, "unsubscribeLeadEverything");
        }
        Reach widest = refused.stream().reduce((narrow, wide) -> wide).orElseThrow();
        return switch (widest) {
            case EVERYTHING -> messages.text(language, "unsubscribeDoneEverything");
            case UPDATES -> messages.text(language, "unsubscribeDoneUpdates");
            default -> messages.text(language, "unsubscribeDoneOrganization", organization);
        };
    }

    private Offer offer(Wish wish, Language language, String organization) {
        return switch (wish) {
            case ORGANIZATION -> new Offer(wish.name(), messages.text(language, "unsubscribeOne", organization), "");
            case UPDATES -> new Offer(wish.name(), messages.text(language, "unsubscribeAll"), "");
            case EVERYTHING ->
                new Offer(
                        wish.name(),
                        messages.text(language, "unsubscribeEverything"),
                        messages.text(language, "unsubscribeEverythingHint"));
            case AGAIN -> new Offer(wish.name(), messages.text(language, "unsubscribeAgain"), "");
            case FORGET ->
                new Offer(
                        wish.name(),
                        messages.text(language, "unsubscribeForget"),
                        messages.text(language, "unsubscribeForgetHint"));
        };
    }

    /** Only what goes further than what is refused already, and the way back where there is one. */
    private static boolean offered(Wish wish, RefusalToken token, Set<Reach> refused) {
        return switch (wish) {
            case AGAIN -> !refused.isEmpty();
            case FORGET -> true;
            case ORGANIZATION, UPDATES, EVERYTHING -> {
                Reach reach = wish.reach().orElseThrow();
                yield refused.stream().noneMatch(known -> known.compareTo(reach) >= 0)
                        && (token.ofOneOrganization() || reach == Reach.EVERYTHING);
            }
        };
    }

    private String organization(RefusalToken token, Language language) {
        String name = token.ofOneOrganization() ? organizations.nameOf(token.organizationId()) : "";
        return name.isEmpty() ? messages.text(language, "unsubscribeThisOrganization") : name;
    }
}
