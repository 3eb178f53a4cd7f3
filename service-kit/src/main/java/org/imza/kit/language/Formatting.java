package org.imza.kit.language;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
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
        MessageFormat format = new MessageFormat(pattern, language.formatting());
        Format[] parts = format.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof DateFormat date) {
                date.setTimeZone(TimeZone.GMT_ZONE);
                writeUyghurDays(language, date);
                format.setFormat(i, inScript(language, date));
            }
        }
        return format;
    }

    /** Uyghur names the year first ("2026-يىلى 21-نويابىر"); CLDR's long form follows English order. */
    private static void writeUyghurDays(Language language, DateFormat date) {
        if (language.base().equals("ug")
                && date instanceof SimpleDateFormat day
                && day.toPattern().matches("[^Hh]*MMMM[^Hh]*y[^Hh]*")) {
            day.applyPattern("y-'يىلى' d-MMMM");
        }
    }

    /** CLDR has Uyghur months in Arabic script only. */
    private static Format inScript(Language language, DateFormat date) {
        if (!language.base().equals("ug") || language.rightToLeft()) {
            return date;
        }
        return new Format() {
            @Override
            public StringBuffer format(Object value, StringBuffer target, FieldPosition position) {
                return target.append(UyghurScripts.in(language, date.format(value)));
            }

            @Override
            public Object parseObject(String source, ParsePosition position) {
                throw new UnsupportedOperationException();
            }
        };
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
