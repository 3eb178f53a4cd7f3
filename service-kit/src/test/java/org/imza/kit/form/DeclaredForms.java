package org.imza.kit.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every form of the module under test, found by its classes, so that a new one cannot be forgotten. */
public final class DeclaredForms {

    private static final Path CLASSES = Path.of("target/classes");

    private DeclaredForms() {}

    /** All of them. */
    public static List<Form> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/imza"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(DeclaredForms::type)
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .filter(field -> field.getType() == Form.class && Modifier.isStatic(field.getModifiers()))
                    .map(DeclaredForms::form)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one whose messages begin with {@code name}. */
    public static Form named(String name) {
        return all().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> type(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, DeclaredForms.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Form form(Field field) {
        try {
            field.setAccessible(true);
            return (Form) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
