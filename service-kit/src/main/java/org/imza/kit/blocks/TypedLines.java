package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown of what people type who have never heard of Markdown: dates at the beginning of a line, bullets of a word
 * processor, indented lines, lines to sign on. Line by line, so that the lines of both are the same.
 */
final class TypedLines {

    private static final Pattern FENCE = Pattern.compile("[ \\t>*+-]*(`{3,}|~{3,})([^`]*)");

    /** What begins a quotation or an item of a list, in Markdown or in a word processor. */
    private static final Pattern MARKER = Pattern.compile(
            "([ \\t]*)(?:>[ \\t]?|(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)|([•‣◦▪●■\\uF0B7]\\s*|[·∙]\\s+|o\\t\\s*)(?=\\S))");

    private static final Pattern ITEM = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("[ \\t>]*(\\d{1,9})[.)](?:[ \\t].*|$)");

    /** Where there is one alone it is somebody's name below a quotation. */
    private static final Pattern DASH = Pattern.compile("\\s*(–)\\s+\\S.*");

    private static final Pattern INDENT = Pattern.compile(" {0,3}\\t[ \\t]*| {4}[ \\t]*");
    private static final Pattern TO_SIGN_ON = Pattern.compile("( {0,3})(_{4,}\\s*)");
    /** Before the name of who sends a mail; Markdown makes a heading of all that stands above. */
    private static final Pattern BEFORE_NAME = Pattern.compile("( {0,3})(-{2}\\s*)");

    /** How many quotations and lists are looked into. */
    private static final int DEEPEST = 20;

    private final List<String> lines;
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<Integer> dashes = new HashSet<>();
    private String fence;
    private boolean inList;
    /** What all lines of a list are indented by; what one has beyond that is structure. */
    private int outdent;

    private TypedLines(List<String> lines) {
        this.lines = lines;
        int dash = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher number = NUMBER.matcher(line);
            if (number.matches()) {
                numbers.add(Integer.valueOf(number.group(1)));
            }
            if (DASH.matcher(line).matches()) {
                if (dash >= 0) {
                    dashes.add(dash);
                    dashes.add(i);
                }
                dash = i;
            } else if (!line.isBlank()) {
                dash = -1;
            }
        }
    }

    /** {@code text} as Markdown, of as many lines. */
    static String markdown(String text) {
        TypedLines typed = new TypedLines(List.of(text.replace('\r', ' ').split("\n", -1)));
        List<String> markdown = new ArrayList<>();
        for (int i = 0; i < typed.lines.size(); i++) {
            markdown.add(typed.fenced(typed.lines.get(i)) ? typed.lines.get(i) : typed.line(i));
        }
        return String.join("\n", markdown);
    }

    /** Nothing is read in code that is fenced. */
    private boolean fenced(String line) {
        Matcher marks = FENCE.matcher(line);
        boolean fences = marks.matches();
        if (fence == null) {
            fence = fences ? marks.group(1) : null;
        } else if (fences && marks.group(1).startsWith(fence) && marks.group(2).isBlank()) {
            fence = null;
            return true;
        }
        return fence != null;
    }

    private String line(int i) {
        String line = lines.get(i);
        if (line.isBlank()) {
            return line;
        }
        Matcher indent = INDENT.matcher(line);
        if (!inList) {
            outdent = indent.lookingAt() ? indent.end() : 0;
        }
        line = line.substring(
                Math.min(outdent, line.length() - line.stripLeading().length()));
        if (dashes.contains(i)) {
            line = line.replaceFirst("–", "-");
        }
        String marked = marked(line);
        boolean item = ITEM.matcher(marked).lookingAt();
        inList = item
                || inList
                        && (Character.isWhitespace(line.charAt(0))
                                || i > 0 && !lines.get(i - 1).isBlank());
        return escaped(TO_SIGN_ON, escaped(BEFORE_NAME, marked));
    }

    /** With the markers that Markdown knows, and without those that are none. */
    private String marked(String line) {
        StringBuilder written = new StringBuilder();
        Matcher marker = MARKER.matcher(line);
        int at = 0;
        for (int depth = 0; depth < DEEPEST && marker.region(at, line.length()).lookingAt(); depth++) {
            int begin = marker.end(1);
            int dot = TypedDate.dot(line.substring(begin), numbers);
            if (dot >= 0) {
                return written.append(line, at, begin + dot)
                        .append('\\')
                        .append(line, begin + dot, line.length())
                        .toString();
            }
            written.append(marker.group(2) == null ? marker.group() : marker.group(1) + "- ");
            at = marker.end();
        }
        return written.append(line, at, line.length()).toString();
    }

    private static String escaped(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.matches() ? found.group(1) + "\\" + found.group(2) : line;
    }
}
