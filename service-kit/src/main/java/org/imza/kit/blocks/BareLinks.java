package org.imza.kit.blocks;

import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.imza.kit.text.HttpAddress;
import org.imza.kit.text.InvalidText;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Finds addresses of pages and of people in running text, in any script. */
final class BareLinks {

    private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}"
            + "\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]";

    /** What ends an address beside the signs of ASCII: those of other scripts, and letters written on without a space. */
    private static final Pattern AFTER = Pattern.compile("[、。，．！？；：「」『』（）【】《》〈〉…“”‘’„«»‹›،؛؟۔।॥።፣፤፥፡]"
            + "|[\\p{Cf}&&[^\\u200C\\u200D]]|(?<=[\\p{Alnum}])" + UNSPACED);

    private static final Pattern BEFORE_PERSON = Pattern.compile(".*" + UNSPACED + "(?=[\\p{ASCII}])");

    private BareLinks() {}

    /** Puts links in the place of {@code text} wherever there is an address in it. */
    static void find(Text text) {
        String literal = text.getLiteral();
        if (literal.indexOf('@') < 0 && !literal.contains("www.") && !literal.contains("://")) {
            return;
        }
        String masked = AFTER.matcher(literal)
                .replaceAll(found -> " ".repeat(found.group().length()));
        for (Span span : ADDRESSES.extractSpans(masked)) {
            int begin = span.getBeginIndex();
            if (span instanceof LinkSpan address) {
                int words = begin + before(address, literal.substring(begin, span.getEndIndex()));
                text.insertBefore(new Text(literal.substring(begin, words)));
                text.insertBefore(link(address.getType(), literal.substring(words, span.getEndIndex())));
            } else {
                text.insertBefore(new Text(literal.substring(begin, span.getEndIndex())));
            }
        }
        text.unlink();
    }

    /** How much of it is a word that goes on into somebody's name. */
    private static int before(LinkSpan address, String found) {
        Matcher words = BEFORE_PERSON.matcher(found.substring(0, Math.max(0, found.indexOf('@'))));
        return address.getType() == LinkType.EMAIL && words.lookingAt() ? words.end() : 0;
    }

    private static Node link(LinkType type, String words) {
        Text text = new Text(words);
        if (type == LinkType.EMAIL) {
            return leading("mailto:" + words, text);
        }
        try {
            String href = type == LinkType.WWW ? "https://" + words : words;
            HttpAddress.parse(href);
            return leading(href, text);
        } catch (InvalidText e) {
            return text;
        }
    }

    private static Link leading(String href, Text words) {
        Link link = new Link(href, null);
        link.appendChild(words);
        return link;
    }
}
