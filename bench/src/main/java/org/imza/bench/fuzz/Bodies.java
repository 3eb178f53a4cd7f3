package org.imza.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is sent behind a head: nearly right, and wrong in every way that is known. */
final class Bodies {
    private static final int DEPTH = 100_000;
    private static final List<String> BROKEN_FORMS = List.of(
            "name=%zz",
            "a=%", "%u0041", "name=%u0041", "%", "=", "&", "===&&&", "name=%C3%28", "a=1&%zz=2", "name=%00", "csrf");
    private static final List<String> BROKEN_JSON = List.of(
            "",
            "{",
            "[",
            "[1, 2",
            "{\"name\":",
            "nul",
            "\"",
            "{}{}",
            "[]",
            "\"text\"",
            "1e999999",
            "-",
            "01",
            "{\"a\":1e400}",
            "{\"name\":\"\\ud800\"}",
            "{\"name\":\"\\u0000\"}",
            "\uFEFF{}",
            "{'a':1}",
            "{\"name\":\"a\",\"name\":\"b\"}",
            "{\"goal\":99999999999999999999}",
            "{\"goal\":1.5}",
            "{\"\":null}",
            "/*x*/{}",
            "NaN",
            "{\"name\":\"\\x\"}");
    private static final List<String> ODD_TYPES = List.of(
            "",
            "application/json;charset=nope",
            "application/json;charset=utf-16",
            "text/plain",
            "x",
            "/",
            "application/",
            "application/x-www-form-urlencoded;charset=nope",
            "application/x-www-form-urlencoded; charset=utf-7",
            "application/x-www-form-urlencoded;charset=",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=b;charset=nope",
            "multipart/mixed; boundary=b",
            "application/xml",
            "*/*",
            "a/b; \u00e9",
            "application/octet-stream",
            "application/problem+json",
            "application/json, text/html");

    private final Knowledge knowledge;

    Bodies(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What is sent, and what it is said to be. */
    record Body(String type, byte[] bytes) {}

    Body of(boolean api, Dice dice) {
        Body body = dice.percent(api ? 70 : 15)
                ? new Body("application/json", json(dice))
                : dice.percent(75)
                        ? new Body("application/x-www-form-urlencoded", form(dice))
                        : new Body("multipart/form-data; boundary=b", parts(dice));
        return dice.percent(85) ? body : new Body(dice.one(ODD_TYPES), body.bytes());
    }

    private byte[] json(Dice dice) {
        int kind = dice.below(1_000);
        if (kind < 2) {
            return utf8("[".repeat(DEPTH));
        }
        if (kind < 4) {
            return utf8("{\"a\":".repeat(DEPTH / 10) + "1");
        }
        if (kind < 250) {
            return utf8(dice.one(BROKEN_JSON));
        }
        if (kind < 280) {
            return dice.bytes(300);
        }
        StringBuilder object = new StringBuilder("{");
        while (dice.percent(85)) {
            object.append(object.length() > 1 ? "," : "")
                    .append(quoted(dice.one(knowledge.fields())))
                    .append(':')
                    .append(value(dice));
        }
        return utf8(object.append('}').toString());
    }

    private String value(Dice dice) {
        return switch (dice.below(9)) {
            case 0 -> "null";
            case 1 -> dice.one(List.of("1", "-1", "1.5", "500", "1e300", "99999999999999999999", "true", "false"));
            case 2 -> "[" + quoted(Texts.odd(dice)) + "]";
            case 3 -> "{\"label\":" + quoted(Texts.odd(dice)) + ",\"url\":" + quoted(Texts.odd(dice)) + "}";
            case 4 -> "[{\"label\":\"x\",\"url\":" + quoted(Texts.odd(dice)) + "},null,1]";
            case 5 -> quoted(dice.one(knowledge.names()));
            default -> quoted(Texts.odd(dice));
        };
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter < ' ' || letter == '"' || letter == '\\' || Character.isSurrogate((char) letter)) {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }

    private byte[] form(Dice dice) {
        int kind = dice.below(1_000);
        if (kind < 5) {
            return utf8("a=1&".repeat(dice.below(3_000)));
        }
        if (kind < 200) {
            return utf8(dice.one(BROKEN_FORMS));
        }
        if (kind < 230) {
            return dice.bytes(300);
        }
        StringBuilder form = new StringBuilder(
                dice.percent(70) ? "csrf=" + dice.one(knowledge.people()).csrf() : "");
        while (dice.percent(85)) {
            form.append('&')
                    .append(dice.one(knowledge.fields()))
                    .append('=')
                    .append(URLEncoder.encode(text(dice), StandardCharsets.UTF_8));
        }
        return utf8(form.toString());
    }

    private byte[] parts(Dice dice) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (dice.percent(70)) {
            part(body, "csrf\"", utf8(dice.one(knowledge.people()).csrf()));
        }
        for (int parts = dice.percent(1) ? 1_200 : 8; parts > 0 && dice.percent(99); parts--) {
            String odd = dice.one(List.of(
                    "\"",
                    "\"; filename=\"x.png\"\r\nContent-Type: image/png",
                    "\"; filename=\"../x\"",
                    "\"\r\nContent-Type: text/plain; charset=nope",
                    "\"\r\nContent-Type: x",
                    "\"\r\nContent-Transfer-Encoding: base64",
                    ""));
            part(body, dice.one(knowledge.fields()) + odd, dice.percent(80) ? utf8(text(dice)) : dice.bytes(500));
        }
        body.writeBytes(utf8("--b--\r\n"));
        byte[] whole = body.toByteArray();
        return dice.percent(80) ? whole : java.util.Arrays.copyOf(whole, dice.below(whole.length));
    }

    private String text(Dice dice) {
        return dice.percent(30) ? dice.one(knowledge.names()) : Texts.odd(dice);
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] value) {
        body.writeBytes(utf8("--b\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n"));
        body.writeBytes(value);
        body.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
