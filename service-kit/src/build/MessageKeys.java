import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Writes the keys of {@code messages/en.properties} as constants. Run by each module's build, from its source: {@code java
 * MessageKeys.java <messages/en.properties> <folder> <name of the class>}. A file that would stay as it is is not touched, so
 * that nothing is compiled anew for it.
 */
final class MessageKeys {

    private MessageKeys() {}

    public static void main(String... arguments) throws IOException {
        Path messages = Path.of(arguments[0]);
        String type = arguments[2];
        Path file = Path.of(arguments[1], type.replace('.', '/') + ".java");
        String source = source(type, read(messages));
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        }
    }

    private static TreeMap<String, String> read(Path messages) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(messages)));
        TreeMap<String, String> byConstant = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            String other = byConstant.put(constant(key), key);
            if (other != null) {
                throw new IllegalArgumentException(key + " and " + other + " are one constant");
            }
        }
        return byConstant;
    }

    /** {@code CAMPAIGN_NEW} for {@code campaignNew}, {@code SIGN_IN_EMAIL_MISSING} for {@code signIn.email.missing}. */
    private static String constant(String key) {
        return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "_")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String source(String type, TreeMap<String, String> keys) {
        int dot = type.lastIndexOf('.');
        StringBuilder source = new StringBuilder("""
                package %s;

                import javax.annotation.processing.Generated;
                import org.imza.kit.language.MessageKey;

                /** The messages of this module. */
                @Generated("MessageKeys")
                public final class %s {
                """.formatted(type.substring(0, dot), type.substring(dot + 1)));
        keys.forEach((constant, key) -> source.append(
                "    public static final MessageKey %s = new MessageKey(\"%s\");\n".formatted(constant, key)));
        return source.append("\n    private %s() {}\n}\n".formatted(type.substring(dot + 1)))
                .toString();
    }
}
