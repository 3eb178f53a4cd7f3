package org.imza.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** The JSON interface, as a program with a bearer token uses it; without one as a stranger's program does. */
record Api(Visitor visitor, Imza imza, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Api ofStrangers(Imza imza) {
        return new Api(imza.visitor(), imza, null);
    }

    Api with(String newToken) {
        return new Api(visitor, imza, newToken);
    }

    Seen get(String path) {
        return visitor.sendOnce(asking(path).GET().build());
    }

    Seen post(String path, Object body) {
        return visitor.sendOnce(
                asking(path).POST(BodyPublishers.ofString(write(body))).build());
    }

    Seen postRaw(String path, byte[] body) {
        return visitor.sendOnce(
                asking(path).POST(BodyPublishers.ofByteArray(body)).build());
    }

    Seen put(String path, Object body) {
        return visitor.sendOnce(
                asking(path).PUT(BodyPublishers.ofString(write(body))).build());
    }

    private HttpRequest.Builder asking(String path) {
        HttpRequest.Builder request = visitor.asking(imza.home().resolve(path))
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
