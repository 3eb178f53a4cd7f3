package org.imza.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The description of the events, {@code docs/asyncapi.yaml}, as its readers read it. */
public final class AsyncApi {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<String, JsonNode> messages;

    private AsyncApi(JsonNode document) {
        this.document = document;
        this.messages = StreamSupport.stream(document.at("/components/messages").spliterator(), false)
                .collect(Collectors.toMap(message -> message.path("name").asText(), Function.identity()));
    }

    public static AsyncApi read() {
        try {
            return new AsyncApi(new YAMLMapper()
                    .readTree(Path.of("../../docs/asyncapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the batches of records are compressed. */
    public String compression() {
        return document.at("/servers/broker/x-compression").asText();
    }

    /** What is wrong with the value of an event; nobody's address is quoted. */
    public List<String> mistakes(String type, String value) {
        return messages.containsKey(type)
                ? mistakes(type, messages.get(type).path("payload"), parse(value))
                : List.of(type + " is not described");
    }

    /** What is wrong with the headers of a record. */
    public List<String> mistakesOfHeaders(String type, Map<String, String> headers) {
        return mistakes(type, messages.get(type).path("headers"), new ObjectMapper().valueToTree(headers));
    }

    /** The channel of a topic, with all references in it followed once. */
    JsonNode channel(String topic) {
        return StreamSupport.stream(document.path("channels").spliterator(), false)
                .filter(channel -> channel.path("address").asText().equals(topic))
                .findFirst()
                .orElseThrow(() -> new AssertionError(topic + " is not described"));
    }

    /** The names of the events that a channel holds. */
    List<String> events(JsonNode channel) {
        return StreamSupport.stream(channel.path("messages").spliterator(), false)
                .map(message -> followed(message).path("name").asText())
                .toList();
    }

    JsonNode payload(String type) {
        return followed(messages.get(type).path("payload"));
    }

    private JsonNode followed(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private List<String> mistakes(String type, JsonNode reference, JsonNode value) {
        ObjectNode schema = ((ObjectNode) reference.deepCopy());
        schema.set("components", document.path("components"));
        return SCHEMAS.getSchema(schema, STRICT).validate(value).stream()
                .map((ValidationMessage found) ->
                        type + ": " + found.getInstanceLocation() + " breaks " + found.getSchemaLocation())
                .toList();
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError("not JSON", e);
        }
    }
}
