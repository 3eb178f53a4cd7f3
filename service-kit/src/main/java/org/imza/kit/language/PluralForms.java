package org.imza.kit.language;

import com.ibm.icu.text.PluralRules;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All plural forms of a message with one number, for a script that rewrites it when the number changes. The number's
 * place is marked {@code {0}}; keys are CLDR categories, and {@code =0} or {@code =1} where these have words of their own.
 */
@Singleton
public class PluralForms {
    private final Messages messages;

    @Inject
    PluralForms(Messages messages) {
        this.messages = messages;
    }

    public Map<String, String> of(Language language, String key) {
        PluralRules rules =
                PluralRules.forLocale(Languages.interfaceFor(language).formatting());
        Map<String, String> forms = new LinkedHashMap<>();
        for (String category : rules.getKeywords()) {
            sample(rules, category).ifPresent(number -> forms.put(category, marked(language, key, number)));
        }
        for (long number = 0; number <= 1; number++) {
            String exact = marked(language, key, number);
            if (!exact.equals(forms.get(rules.select(number)))) {
                forms.put("=" + number, exact);
            }
        }
        return forms;
    }

    /** A whole number of that category, rather not 0 or 1, which may have words of their own. */
    private static Optional<Long> sample(PluralRules rules, String category) {
        return rules.getSamples(category).stream()
                .filter(number -> number == Math.rint(number))
                .map(Double::longValue)
                .max((a, b) -> Boolean.compare(a > 1, b > 1));
    }

    private String marked(Language language, String key, long number) {
        String written = Pattern.quote(messages.number(language, number));
        return messages.text(language, key, number)
                .replaceFirst("(?<!\\d)" + written + "(?!\\d)", Matcher.quoteReplacement("{0}"));
    }
}
