package org.imza.kit.text;

import java.util.regex.Pattern;

/** A person's name as they write it, in any script. */
public record PersonName(String value) {

    /** The longest name taken, in characters. */
    public static final int MOST = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * What {@code text} says.
     *
     * @throws InvalidText if it is missing, too long, not a name of letters, or a way to lead somebody elsewhere
     */
    public static PersonName parse(String text) {
        String clean = SPACES.matcher(PlainText.requiredLine(text, MOST)).replaceAll(" ");
        if (clean.codePoints().noneMatch(Character::isLetter)) {
            throw new InvalidText("missing");
        }
        if (WebAddress.in(clean)) {
            throw new InvalidText("holdsAddress");
        }
        return new PersonName(clean);
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
