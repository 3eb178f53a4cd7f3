package org.imza.kit.language;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Makes ICU formats of patterns, and arguments that ICU can format of ours. */
final class Formatting {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Formatting() {}

    static MessageFormat format(Language language, String pattern) {
        MessageFormat format = new MessageFormat(pattern, language.ulocale());
        for (Format part : format.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(TimeZone.GMT_ZONE);
            }
        }
        return format;
    }

    static Object[] arguments(Language language, Object... arguments) {
        Object[] formattable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            formattable[i] = switch (arguments[i]) {
                case null -> "";
                case Instant instant -> Date.from(instant);
                case LocalDate day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
                case Number number -> number;
                case Object other -> isolated(language, other.toString());
            };
        }
        return formattable;
    }

    private static String isolated(Language language, String text) {
        byte own = language.rightToLeft() ? Bidi.RTL : Bidi.LTR;
        byte written = Bidi.getBaseDirection(text);
        return written == own || written == Bidi.NEUTRAL ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }
}
