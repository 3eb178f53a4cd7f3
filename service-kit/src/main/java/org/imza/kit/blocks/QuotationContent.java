package org.imza.kit.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;

/** What somebody else said, in Markdown, and who or where; {@code source} may be {@code null}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotationContent(String quotation, String source) implements BlockContent.Prose {

    /** As people sign a quotation in Markdown. */
    private static final String SOURCE = "\n\n— ";

    @Override
    public String words() {
        return source == null ? quotation : quotation + SOURCE + source;
    }

    @Override
    public String markdown() {
        return words().lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public QuotationContent withWords(String other) {
        return of(other);
    }

    /** A last paragraph of one line that begins with a dash is the source. */
    static QuotationContent of(String words) {
        int at = words.lastIndexOf(SOURCE);
        return at <= 0 || words.indexOf('\n', at + SOURCE.length()) >= 0
                ? new QuotationContent(words, null)
                : new QuotationContent(words.substring(0, at), words.substring(at + SOURCE.length()));
    }
}
