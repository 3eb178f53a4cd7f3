package org.imza.testing;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The form of an update as a browser sends it, with and without a picture. */
public record UpdateUploads(Browser browser, Group.Campaign campaign) {

    /** The fields of a fresh form, filled in. */
    public Map<String, String> filled(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>();
        browser.page(campaign.workplace() + "/updates/new")
                .select("form[enctype] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
        form.putAll(fields);
        return form;
    }

    /** Fills in a fresh form and sends it. */
    public Response send(Map<String, String> fields) {
        return sendAsIs(filled(fields));
    }

    /** The same with a picture chosen. */
    public Response send(Map<String, String> fields, String fileName, byte[] file) {
        return sendAsIs(filled(fields), fileName, file);
    }

    /** Sends exactly {@code fields} and a picture. */
    public Response sendAsIs(Map<String, String> fields, String fileName, byte[] file) {
        return post(multipart(browser, fields)
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("picture")
                        .fileName(fileName)
                        .mimeType("image/jpeg")
                        .build()));
    }

    /** Sends exactly {@code fields}. */
    public Response sendAsIs(Map<String, String> fields) {
        return post(multipart(browser, fields));
    }

    /** A form with files, its other fields filled in. */
    public static RequestSpecification multipart(Browser browser, Map<String, String> fields) {
        RequestSpecification request = browser.request();
        fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return request;
    }

    private Response post(RequestSpecification request) {
        return request.post(campaign.workplace() + "/updates");
    }
}
