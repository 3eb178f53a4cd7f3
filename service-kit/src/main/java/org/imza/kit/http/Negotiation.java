package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a client can take and what it has (RFC 9110, sections 12.5.3 and 13.1.2). */
public final class Negotiation {

    /** One more member of a list of entity tags (RFC 9110, section 8.8.3); a comma may stand within a tag. */
    private static final Pattern TAG =
            Pattern.compile("\\G[ \t,]*(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\uffff]*\")[ \t]*(?=,|$)");

    private static final CharSequence BY_BOTH = HttpHeaders.createOptimized("accept-language, accept-encoding");

    private Negotiation() {}

    /** Whether {@code Accept-Encoding} allows gzip; {@code null} does not. */
    public static boolean gzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        boolean any = false;
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
            int end = coding.indexOf(';');
            String name = (end < 0 ? coding : coding.substring(0, end)).strip();
            boolean allowed = end < 0 || allowed(coding.substring(end + 1));
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return allowed;
            }
            any |= name.equals("*") && allowed;
        }
        return any;
    }

    private static boolean allowed(String parameter) {
        String[] weight = parameter.split("=", 2);
        try {
            return !weight[0].strip().equals("q") || Double.parseDouble(weight[1].strip()) > 0;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    /**
     * Whether one of the lines of {@code If-None-Match} names {@code tag}, a strong one, by weak comparison (RFC 9110,
     * section 8.8.3.2). A list is read as far as it is one; {@code *} stands for anything, but only alone.
     */
    public static boolean has(List<String> lines, CharSequence tag) {
        for (String line : lines) {
            if (line.contentEquals(tag) || lists(line, tag)) {
                return true;
            }
        }
        return lines.size() == 1 && lines.getFirst().strip().equals("*");
    }

    private static boolean lists(String line, CharSequence tag) {
        return tags(line).anyMatch(member -> member.group(2).contentEquals(tag));
    }

    /** The same for {@code If-Match}, by strong comparison: a weak tag names nothing. */
    public static boolean hasStrong(List<String> lines, CharSequence tag) {
        return lines.stream()
                        .flatMap(Negotiation::tags)
                        .anyMatch(member -> member.group(2).contentEquals(tag) && member.group(1) == null)
                || lines.size() == 1 && lines.getFirst().strip().equals("*");
    }

    private static Stream<MatchResult> tags(String line) {
        return TAG.matcher(line).results();
    }

    /** The value of {@code Vary}: by what the answers at one address differ; {@code null} if by nothing. */
    public static CharSequence vary(boolean byLanguage, boolean byEncoding) {
        if (byLanguage && byEncoding) {
            return BY_BOTH;
        }
        return byLanguage ? HttpHeaders.ACCEPT_LANGUAGE : byEncoding ? HttpHeaders.ACCEPT_ENCODING : null;
    }
}
