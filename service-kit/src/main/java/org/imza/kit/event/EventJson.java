package org.imza.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.imza.event.Event;
import org.imza.event.LeftOutIfNull;

/** How events look on the wire: plain JSON, ISO 8601 instants, fields of newer releases tolerated. */
public final class EventJson {

    private static final JsonInclude.Value NOT_NULL =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public JsonInclude.Value findPropertyInclusion(Annotated field) {
                    return field.hasAnnotation(LeftOutIfNull.class) ? NOT_NULL : super.findPropertyInclusion(field);
                }
            })
            .build();

    private EventJson() {}

    /** {@code record} as JSON. */
    public static String write(Object record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The {@code type} that {@code json} describes. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The event that {@code json} describes. */
    public static Event readEvent(String json, Class<? extends Event> type) {
        return read(json, type);
    }

    /** Jackson quotes what it could not read; that may be personal, so only the place is kept. */
    private static IllegalArgumentException unreadable(JsonProcessingException e) {
        return new IllegalArgumentException("not the JSON expected, at " + e.getLocation());
    }
}
