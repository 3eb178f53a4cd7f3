package org.imza.kit.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Leads links where they are meant to: to what a reader may open, from wherever they read; and makes links of addresses. */
final class Links extends AbstractVisitor {

    /** What a link may lead to. */
    static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

    /** What people leave out where they write down an address. */
    private static final List<String> UNSAID = List.of("", "https://", "mailto:", "tel:");

    /** What stands before a colon, whatever else is in it: browsers read over blanks and line breaks there. */
    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("((https?:)/{2}[^/?#]*)([^?#]*/|)[^?#]*(\\?[^#]*)?(?:#.*)?");

    /** On the page that it was written for. */
    static final Links ON_PAGE = new Links(null);

    private final Matcher page;

    private Links(Matcher page) {
        this.page = page;
    }

    /** Somewhere else than on {@code page}. */
    static Links apartFrom(String page) {
        Matcher parts = PAGE.matcher(page);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No address of a page");
        }
        return new Links(parts);
    }

    @Override
    public void visit(Link link) {
        lead(link, link.getDestination(), link::setDestination);
    }

    @Override
    public void visit(Image image) {
        lead(image, image.getDestination(), image::setDestination);
    }

    private void lead(Node link, String to, Consumer<String> leading) {
        Matcher scheme = SCHEME.matcher(to);
        if (!scheme.matches()) {
            leading.accept(page == null ? to : absolute(to));
        } else if (!SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Text text) {
        BareLinks.find(text);
    }

    /** As browsers read it (RFC 3986, section 5.2); dots in a path are theirs to resolve. */
    private String absolute(String to) {
        if (to.startsWith("//")) {
            return page.group(2) + to;
        }
        return switch (to.isEmpty() ? ' ' : to.charAt(0)) {
            case '/' -> page.group(1) + to;
            case '#', ' ' -> page.group().replaceFirst("#.*", "") + to;
            case '?' -> page.group(1) + page.group().substring(page.end(1)).replaceFirst("[?#].*", "") + to;
            default -> page.group(1) + (page.group(3).isEmpty() ? "/" : page.group(3)) + to;
        };
    }

    /** Leaves the words of {@code link} alone. */
    static void unwrap(Node link) {
        for (Node words = link.getFirstChild(); words != null; words = link.getFirstChild()) {
            link.insertBefore(words);
        }
        link.unlink();
    }

    /** Whether its words are the address itself. */
    static boolean bare(Link link) {
        return link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && UNSAID.stream().anyMatch(before -> link.getDestination().equals(before + words.getLiteral()));
    }

    /** An address reads from left to right in any text. */
    static void turn(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && bare(link)) {
            attributes.put("dir", "ltr");
        }
    }
}
