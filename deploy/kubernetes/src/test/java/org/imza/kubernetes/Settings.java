package org.imza.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;

/**
 * What a packaged service can be told, read from the service itself: every interface with {@code @ConfigMapping} in it,
 * Imza's own and those that each Quarkus extension lists, with its names made by the service's own SmallRye Config.
 */
public final class Settings {
    private static final String MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String ROOT = "io.quarkus.runtime.annotations.ConfigRoot";

    private final List<Pattern> runTime = new ArrayList<>();
    private final List<Pattern> buildTime = new ArrayList<>();

    private Settings() {}

    /** Of the service that is packaged in {@code folder}. */
    public static Settings of(Path folder) {
        try (Stream<Path> jars = Files.walk(folder.resolve("target/quarkus-app"))) {
            List<Path> all =
                    jars.filter(file -> file.toString().endsWith(".jar")).toList();
            URL[] urls = Stream.concat(all.stream().map(Settings::url), Stream.of(asm()))
                    .toArray(URL[]::new);
            Settings settings = new Settings();
            try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
                for (Path jar : all) {
                    for (String name : candidates(jar)) {
                        settings.add(loader.loadClass(name), loader);
                    }
                }
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the service's configuration cannot be read", e);
        }
    }

    /** Whether a variable of the environment sets something when the service starts. */
    public boolean atRunTime(String variable) {
        return runTime.stream().anyMatch(name -> name.matcher(variable).matches());
    }

    /** Whether it could only be set when the service is built. */
    public boolean atBuildTime(String variable) {
        return buildTime.stream().anyMatch(name -> name.matcher(variable).matches());
    }

    private static List<String> candidates(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            if (jar.getEntry("META-INF/quarkus-config-roots.list") != null) {
                try (InputStream list = jar.getInputStream(jar.getEntry("META-INF/quarkus-config-roots.list"))) {
                    return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
                }
            }
            return Collections.list(jar.entries()).stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("org/imza/") && name.endsWith("Config.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    private void add(Class<?> type, ClassLoader loader) throws ReflectiveOperationException {
        Annotation mapping = annotation(type, MAPPING);
        if (mapping == null || !type.isInterface()) {
            return;
        }
        Annotation root = annotation(type, ROOT);
        boolean late = root == null || ((Enum<?>) value(root, "phase")).name().equals("RUN_TIME");
        for (String property : properties(type, value(mapping, "prefix").toString(), loader)) {
            (late ? runTime : buildTime).add(variable(property));
        }
    }

    /** By the names that the service itself would look for. */
    private static Collection<String> properties(Class<?> type, String prefix, ClassLoader loader)
            throws ReflectiveOperationException {
        Class<?> mapped = loader.loadClass("io.smallrye.config.ConfigMappings$ConfigClass");
        Object configClass =
                mapped.getMethod("configClass", Class.class, String.class).invoke(null, type, prefix);
        Map<?, ?> properties = (Map<?, ?>) loader.loadClass("io.smallrye.config.ConfigMappings")
                .getMethod("getProperties", mapped)
                .invoke(null, configClass);
        return properties.keySet().stream().map(Object::toString).toList();
    }

    /** By the rules of MicroProfile Config, "Environment Variables Mapping Rules"; a star is any name. */
    private static Pattern variable(String property) {
        String name = property.replaceAll("\\[\\*]", "_STAR_").replace("*", "STAR");
        String upper = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Pattern.compile(upper.replace("STAR", "[A-Z0-9_]+"));
    }

    private static Annotation annotation(Class<?> type, String name) {
        return Stream.of(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Object value(Annotation annotation, String member)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return annotation.annotationType().getMethod(member).invoke(annotation);
    }

    /** SmallRye Config needs it here; packaged services do without. */
    private static URL asm() {
        return ClassVisitor.class.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
