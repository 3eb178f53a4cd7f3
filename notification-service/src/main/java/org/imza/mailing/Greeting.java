package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;

/**
 * How a mail begins. Anybody can type anything as a name beside somebody else's address, so what may be an
 * advertisement or an address to click is no name.
 */
@ApplicationScoped
class Greeting {

    private static final Pattern NO_NAME =
            Pattern.compile("[\\p{N}:/@\\\\<>\\[\\]#$€!?]|\\p{L}\\.\\p{L}{2,}|(?i:www|http)");
    private static final int LONGEST = 60;

    private final Messages messages;

    Greeting(Messages messages) {
        this.messages = messages;
    }

    String of(Language language, String name) {
        String line = name == null ? "" : OneLine.of(name, 500);
        return line.isEmpty()
                        || line.length() > LONGEST
                        || NO_NAME.matcher(line).find()
                ? messages.text(language, "mailHello")
                : messages.text(language, "mailHelloTo", line);
    }
}
