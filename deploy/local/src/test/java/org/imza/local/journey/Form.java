package org.imza.local.journey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, filled and sent as a browser without JavaScript would: hidden fields, choices and encoding included. */
final class Form {
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----a-visitor-of-imza";

    private final Seen page;
    private final FormElement form;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, String value) {
        String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    Form(Seen page, FormElement form) {
        this.page = page;
        this.form = form;
        form.formData().stream()
                .filter(pair -> !files().contains(pair.key()))
                .forEach(pair -> fields.add(new Field(pair.key(), pair.value())));
    }

    /** Types into a field, or chooses a value. */
    Form type(String name, String value) {
        if (form.select("[name=" + name + "]").isEmpty()) {
            throw new AssertionError(page.uri() + " has no field " + name);
        }
        return leaveOut(name).smuggle(name, value);
    }

    /** Ticks the checkbox with this value besides those that are ticked. */
    Form tick(String name, String value) {
        if (form.select("[name=" + name + "][value=" + value + "]").isEmpty()) {
            throw new AssertionError(page.uri() + " has no choice " + value + " of " + name + ":\n" + form);
        }
        return smuggle(name, value);
    }

    /** Sends a field that need not be on the page. */
    Form smuggle(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    Form leaveOut(String name) {
        fields.removeIf(field -> field.name().equals(name));
        return this;
    }

    /** Presses the button that has this value. */
    Seen press(String value) {
        Element button = form.selectFirst("button[value=" + value + "]");
        if (button == null) {
            throw new AssertionError(page.uri() + " has no button " + value + ":\n" + form);
        }
        return smuggle(button.attr("name"), value).press();
    }

    /** Presses the button. */
    Seen press() {
        String action = form.attr("action");
        URI target = action.isEmpty() ? page.uri() : page.uri().resolve(action);
        if (form.attr("method").equalsIgnoreCase("get")) {
            return page.visitor().open(target + "?" + urlEncoded());
        }
        if (form.attr("enctype").equals("multipart/form-data")) {
            return page.visitor()
                    .post(target, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(multipart()));
        }
        return page.visitor().post(target, URL_ENCODED, BodyPublishers.ofString(urlEncoded()));
    }

    private String urlEncoded() {
        return fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
    }

    private List<String> files() {
        return form.select("input[type=file]").stream()
                .map((Element input) -> input.attr("name"))
                .toList();
    }

    private byte[] multipart() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field field : fields) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, field.name(), field.value()));
        }
        for (String file : files()) {
            // What a browser sends for a file nobody chose.
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"\"\r\n".formatted(BOUNDARY, file)
                            + "Content-Type: application/octet-stream\r\n\r\n\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
