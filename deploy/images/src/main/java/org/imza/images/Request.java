package org.imza.images;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param root the checkout, with the services packaged
 * @param baseTar the base image as {@code docker save} writes it
 * @param baseName what the base image is called, for the label
 * @param prefix before the service's name: {@code imza/} gives {@code imza/petition-service}
 * @param tag after it
 * @param caches where AOT caches are kept and taken from; none: images without
 * @param output the folder for tars and bills of material
 * @param revision the commit
 * @param created its time: nothing in an image is younger, so the same commit gives the same bytes
 * @param source where the sources are, if that is known
 */
record Request(
        Path root,
        Path baseTar,
        String baseName,
        String prefix,
        String tag,
        Optional<Path> caches,
        Path output,
        String revision,
        Instant created,
        Optional<String> source) {

    /** Of {@code key=value} arguments, as {@code deploy/images/build} passes them. */
    static Request parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Request(
                Path.of(values.get("root")).toAbsolutePath().normalize(),
                Path.of(values.get("base-tar")),
                values.get("base-name"),
                values.get("prefix"),
                values.get("tag"),
                Optional.ofNullable(values.get("caches"))
                        .filter(text -> !text.isEmpty())
                        .map(Path::of),
                Path.of(values.get("output")),
                values.get("revision"),
                Instant.ofEpochSecond(Long.parseLong(values.get("created"))),
                Optional.ofNullable(values.get("source")).filter(text -> !text.isEmpty()));
    }

    String image(String service) {
        return prefix + service + ":" + tag;
    }
}
