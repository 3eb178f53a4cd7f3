package org.imza.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CloudEvents {@code type} of each event record, as in {@code org.imza.petition.goal-raised}. */
public final class EventType {

    private static final String PREFIX = "org.imza.";

    private static final Map<String, Class<? extends Event>> RECORDS = Arrays.stream(Topic.values())
            .flatMap(topic -> recordsOf(topic.content()))
            .collect(Collectors.toUnmodifiableMap(EventType::name, record -> record));

    private static final Map<Class<? extends Event>, String> TYPES =
            RECORDS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventType() {}

    /** The type of an event record's class. */
    public static String of(Class<? extends Event> record) {
        return TYPES.get(record);
    }

    /** The record that {@code type} stands for, or {@code null} for a type this release does not know yet. */
    public static Class<? extends Event> recordOf(String type) {
        return RECORDS.get(type);
    }

    /** Every type of this release with its record. */
    public static Map<String, Class<? extends Event>> all() {
        return RECORDS;
    }

    private static String name(Class<? extends Event> record) {
        String topic = record.getInterfaces()[0].getSimpleName().replace("Event", "");
        return PREFIX + kebab(topic) + "." + kebab(record.getSimpleName());
    }

    private static Stream<Class<? extends Event>> recordsOf(Class<? extends Event> content) {
        return Arrays.stream(content.getPermittedSubclasses()).map(record -> record.asSubclass(Event.class));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
