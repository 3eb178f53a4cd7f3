package org.imza.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.imza.event.Topic;

/** Which topics a packaged service listens to, by its own classes that do. */
final class Listened {
    private static final String LISTENER = "org.imza.kit.inbox.EventListener";

    private Listened() {}

    /** By the service that is packaged in {@code folder}. */
    static Set<Topic> by(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("target/quarkus-app"))) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            try (URLClassLoader loader = new URLClassLoader(
                    jars.stream().map(Listened::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                Class<?> listener = loader.loadClass(LISTENER);
                Set<Topic> topics = EnumSet.noneOf(Topic.class);
                for (String name : ownClasses(jars)) {
                    Class<?> type = Class.forName(name, false, loader);
                    if (listener.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                        topics.addAll(holding(accepted(type, listener)));
                    }
                }
                return topics;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the service's listeners cannot be read", e);
        }
    }

    private static List<String> ownClasses(List<Path> jars) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path path : jars) {
            // Generated classes only extend these.
            if (!path.toString().contains("/quarkus/")) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("org/imza/") && name.endsWith(".class"))
                            .filter(name -> !name.endsWith("-info.class"))
                            .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())
                                    .replace('/', '.')));
                }
            }
        }
        return names;
    }

    private static String accepted(Class<?> type, Class<?> listener) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Type implemented : each.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType of
                        && of.getRawType().equals(listener)
                        && of.getActualTypeArguments()[0] instanceof Class<?> event) {
                    return event.getName();
                }
            }
        }
        throw new IllegalStateException("cannot tell what " + type.getName() + " listens to");
    }

    private static List<Topic> holding(String event) throws ClassNotFoundException {
        Class<?> type = Class.forName(event);
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.content().isAssignableFrom(type))
                .toList();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
