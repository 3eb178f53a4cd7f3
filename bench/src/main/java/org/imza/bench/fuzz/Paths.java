package org.imza.bench.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses: of the routes, with values that are there, that are not, and that cannot be. */
final class Paths {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    private static final List<String> BEHIND = List.of(
            "/",
            ";x",
            ";x=y/z",
            "%00",
            "%",
            "%zz",
            "%ff%fe",
            "%C0%AF",
            "%2f",
            "%5c",
            "\\",
            "/..",
            "/../..",
            "/.",
            "//",
            "%0d%0a",
            "%20",
            ".json",
            "~",
            "%3b",
            "/%2e%2e/api",
            "|",
            "\u00e9",
            "%E2%80%AE",
            "%25%32%66",
            "*");
    private static final List<String> QUERIES = List.of(
            "page=2",
            "page=x",
            "page=-1",
            "page=99999999999999999999",
            "page=1&page=2",
            "lang=ug",
            "lang=%zz",
            "lang=%00",
            "lang=xx-YY-zz",
            "return=/organize",
            "return=//example.org",
            "return=https://example.org",
            "return=%0d%0aX:1",
            "=",
            "&&&",
            "%",
            "%ff",
            "a=%u0041",
            "q=%E2%80%AE",
            "?",
            "a[]=1",
            "goal=1e9",
            "version=9223372036854775808",
            "version=x");

    private final Knowledge knowledge;

    Paths(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String of(Knowledge.ServiceRoute route, Dice dice) {
        String path = filled(route.path(), dice);
        if (dice.percent(20)) {
            path = bent(path, dice);
        }
        if (dice.percent(1)) {
            path += "/" + "x".repeat(dice.below(9_000));
        }
        return path.replace(' ', '+') + query(dice);
    }

    private String filled(String path, Dice dice) {
        Matcher parameters = PARAMETER.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (parameters.find()) {
            parameters.appendReplacement(filled, Matcher.quoteReplacement(value(parameters.group(), dice)));
        }
        return parameters.appendTail(filled).toString();
    }

    private String value(String parameter, Dice dice) {
        if (parameter.contains("oken") || dice.percent(5)) {
            return Texts.token(dice);
        }
        return dice.percent(60)
                ? dice.one(knowledge.names())
                : URLEncoder.encode(Texts.odd(dice) + (dice.percent(50) ? "x" : ""), StandardCharsets.UTF_8);
    }

    private static String bent(String path, Dice dice) {
        String odd = dice.one(BEHIND);
        int at = dice.percent(50) ? path.length() : dice.below(path.length() + 1);
        return dice.percent(10)
                ? path.toUpperCase(java.util.Locale.ROOT)
                : path.substring(0, at) + odd + path.substring(at);
    }

    private static String query(Dice dice) {
        StringBuilder query = new StringBuilder();
        while (dice.percent(25)) {
            query.append(query.isEmpty() ? "?" : "&").append(dice.one(QUERIES));
        }
        return query.toString();
    }
}
