package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.junit.jupiter.api.Test;

/** Whatever can be wrong with a field is said in words of its own, in every language. Extend it with an empty class. */
public abstract class FormWordsContract {

    private final Messages messages = new Messages();
    private final List<Form> forms = DeclaredForms.all();

    @Test
    void everyFieldSaysWhatIsWrongInEveryLanguage() {
        assertFalse(forms.isEmpty());
        Set<String> missing = new TreeSet<>();
        for (Language language : Languages.INTERFACE) {
            forms.stream()
                    .flatMap(form -> Stream.concat(
                            keys(form).stream(),
                            form.fields().stream().map(Field::label).filter(Objects::nonNull)))
                    .map(MessageKey::key)
                    .filter(key -> !messages.keys(language).contains(key))
                    .forEach(key -> missing.add(language + " " + key));
        }
        assertTrue(missing.isEmpty(), missing::toString);
    }

    @Test
    void noTwoFieldsOfAFormSayTheSame() {
        for (Language language : Languages.INTERFACE) {
            for (Form form : forms) {
                List<String> said = keys(form).stream()
                        .map(key -> messages.text(language, key, "", 1))
                        .toList();
                assertEquals(said.size(), new HashSet<>(said).size(), said::toString);
            }
        }
    }

    @Test
    void noWordsAreLeftWhoseFieldIsGone() throws IOException {
        Properties own = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/en.properties"))) {
            own.load(file);
        }
        Set<String> left = new TreeSet<>(own.stringPropertyNames());
        left.removeIf(key -> key.indexOf('.') < 0);
        forms.forEach(form -> keys(form).forEach(key -> left.remove(key.key())));
        assertTrue(left.isEmpty(), left::toString);
    }

    private static List<MessageKey> keys(Form form) {
        return form.fields().stream()
                .flatMap(field -> Stream.concat(
                                field.required() ? Stream.of("missing") : Stream.empty(), field.codes().stream())
                        .distinct()
                        .map(code -> form.error(field, code, List.of()).messageKey()))
                .toList();
    }
}
