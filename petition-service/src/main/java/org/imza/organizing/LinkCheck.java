package org.imza.organizing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.imza.kit.text.PlainText;
import org.imza.petition.FurtherLink;

/** Checks further links: a label and an address on the web, nothing a browser would run. */
final class LinkCheck {

    static final int MOST = 20;
    private static final int LABEL = 150;
    private static final int URL = 1_000;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private LinkCheck() {}

    static List<FurtherLink> check(List<PetitionInput.LinkInput> links, Findings findings) {
        if (links == null) {
            return List.of();
        }
        if (links.size() > MOST) {
            findings.add("links", "petitionTooManyLines", MOST);
            return List.of();
        }
        return links.stream()
                .filter(Objects::nonNull)
                .map(link -> check(link, findings))
                .toList();
    }

    private static FurtherLink check(PetitionInput.LinkInput link, Findings findings) {
        String url = findings.clean("links", () -> PlainText.requiredLine(link.url(), URL));
        String label = findings.clean("links", () -> PlainText.line(link.label(), LABEL));
        if (!web(url)) {
            findings.add("links", "petitionLinkWrong");
        }
        return new FurtherLink(label.isEmpty() ? url : label, url);
    }

    private static boolean web(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
