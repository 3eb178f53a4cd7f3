package org.imza.kit.blocks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** Makes Markdown of the HTML that comes along where somebody copies the source of a page or of a word processor. */
public final class PastedHtml implements HtmlSanitizer.Policy {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "center",
            "table",
            "tr",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "blockquote",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> UNREAD = Set.of("style", "script", "head", "title", "xml", "template");
    private static final Map<String, String> EMPHASIS = Map.of("b", "**", "strong", "**", "i", "*", "em", "*");

    /** What layouts are made of. Scripts and pictures alone are no text that somebody copied. */
    private static final String NAMES = String.join("|", PARAGRAPHS) + "|" + String.join("|", EMPHASIS.keySet())
            + "|html|body|meta|link|li|br|span|font|u|s|a|td|th|tbody|thead|sub|sup|small|big|o:p";

    /** One that HTML has: people write less-than signs, and addresses between such. */
    private static final Pattern TAG = tag(NAMES);
    /** Where one of these is, line breaks in the source mean nothing. */
    private static final Pattern LAID_OUT = tag("p|div|br|li|td|tr|h[1-6]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BLANKS = Pattern.compile("(?<![\\s\\u00A0])[\\s\\u00A0]++");

    private final boolean laidOut;
    private final StringBuilder markdown = new StringBuilder();
    private final Deque<String> addresses = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    /** Where what is open begins. */
    private final Deque<Integer> opened = new ArrayDeque<>();

    private int unread;

    private PastedHtml(boolean laidOut) {
        this.laidOut = laidOut;
    }

    /** {@code text} itself, unless there are tags of HTML in it. */
    public static String markdown(String text) {
        if (!TAG.matcher(text).find()) {
            return text;
        }
        PastedHtml html = new PastedHtml(LAID_OUT.matcher(text).find());
        HtmlSanitizer.sanitize(text, html);
        String markdown = BLANKS.matcher(html.markdown)
                .replaceAll(blanks -> manyLines(blanks.group()) ? "\n\n" : blanks.group())
                .strip();
        return markdown.isEmpty() ? text : markdown;
    }

    private static boolean manyLines(String blanks) {
        return blanks.indexOf('\n') != blanks.lastIndexOf('\n');
    }

    private static Pattern tag(String names) {
        return Pattern.compile("</?(?:" + names + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public void openDocument() {
        // Nothing stands before the text.
    }

    @Override
    public void closeDocument() {
        // Nor behind it.
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (UNREAD.contains(name)) {
            unread++;
        } else if (PARAGRAPHS.contains(name)) {
            paragraph(name);
        } else if (EMPHASIS.containsKey(name)) {
            open(EMPHASIS.get(name));
        } else {
            switch (name) {
                case "li" -> item();
                case "br" -> markdown.append('\n');
                case "td", "th" -> markdown.append(' ');
                case "a" -> {
                    int href = attributes.indexOf("href");
                    addresses.push(href < 0 ? "" : attributes.get(href + 1));
                    if (!addresses.peek().isEmpty()) {
                        open("[");
                    }
                }
                default -> {
                    // How it looked there is of no importance here.
                }
            }
        }
    }

    private void paragraph(String name) {
        markdown.append("\n\n");
        switch (name) {
            case "ul" -> numbers.push(0);
            case "ol" -> numbers.push(1);
            case "hr" -> markdown.append("***\n\n");
            case "blockquote" -> markdown.append("> ");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                markdown.repeat("#", name.charAt(1) - '0').append(' ');
            default -> {
                // An empty line says it all.
            }
        }
    }

    private void item() {
        int number = numbers.isEmpty() ? 0 : numbers.pop();
        numbers.push(number == 0 ? 0 : number + 1);
        markdown.append('\n').append(number == 0 ? "-" : number + ".").append(' ');
    }

    @Override
    public void closeTag(String name) {
        if (UNREAD.contains(name)) {
            unread = Math.max(0, unread - 1);
        } else if (PARAGRAPHS.contains(name)) {
            if (Set.of("ul", "ol").contains(name) && !numbers.isEmpty()) {
                numbers.pop();
            }
            markdown.append("\n\n");
        } else if (EMPHASIS.containsKey(name)) {
            close(EMPHASIS.get(name), EMPHASIS.get(name));
        } else if (name.equals("a") && !addresses.isEmpty()) {
            String address = addresses.pop();
            if (!address.isEmpty()) {
                close("[", "](" + address.replaceAll("[\\s()<>]", "") + ")");
            }
        }
    }

    private void open(String opening) {
        opened.push(markdown.length());
        markdown.append(opening);
    }

    /** Blanks at an end of emphasized words belong outside, and around nothing there is nothing to emphasize. */
    private void close(String opening, String closing) {
        int at = opened.isEmpty() ? markdown.length() - opening.length() : opened.pop();
        String words = markdown.substring(at + opening.length());
        String clean = words.strip();
        markdown.setLength(at);
        markdown.append(words, 0, words.length() - words.stripLeading().length());
        if (!clean.isEmpty()) {
            markdown.append(opening).append(clean).append(closing);
            markdown.append(words, words.stripTrailing().length(), words.length());
        }
    }

    @Override
    public void text(String text) {
        if (unread > 0) {
            return;
        }
        String words = laidOut ? SPACES.matcher(text).replaceAll(" ") : text;
        boolean begins = markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n';
        markdown.append(laidOut && begins ? words.stripLeading() : words);
    }
}
