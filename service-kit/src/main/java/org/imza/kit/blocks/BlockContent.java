package org.imza.kit.blocks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a block is and says. A new type is one more record here: running text says how it is written in Markdown, anything
 * else how it is shown. Replicas of two releases run side by side, so a type is read for one release before it is written.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextContent.class, name = "text"),
    @JsonSubTypes.Type(value = HeadingContent.class, name = "heading"),
    @JsonSubTypes.Type(value = QuotationContent.class, name = "quotation"),
    @JsonSubTypes.Type(value = ListContent.class, name = "list"),
    @JsonSubTypes.Type(value = PictureContent.class, name = "picture"),
    @JsonSubTypes.Type(value = ReferenceContent.class, name = "reference")
})
public sealed interface BlockContent {

    /** What of it is in a language, and so has to be translated. */
    String words();

    /** The same in other words, as those of a translation. */
    BlockContent withWords(String words);

    /** Running text: Markdown, which is read as a whole, since a link may be defined further down. */
    sealed interface Prose extends BlockContent permits TextContent, HeadingContent, QuotationContent, ListContent {

        String markdown();
    }

    /** What stands on its own between running text. */
    sealed interface SetOff extends BlockContent permits PictureContent, ReferenceContent {

        /** As HTML that the sanitizer has yet to see. */
        String html();

        /** As text for a mail. */
        String text();
    }
}
