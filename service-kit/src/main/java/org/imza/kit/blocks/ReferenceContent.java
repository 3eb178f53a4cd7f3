package org.imza.kit.blocks;

/** Where something can be read elsewhere, and what it is called. */
public record ReferenceContent(String url, String words) implements BlockContent.SetOff {

    @Override
    public String html() {
        return "<p><a href=\"" + Rendering.escaped(url) + "\">" + Rendering.escaped(words) + "</a></p>\n";
    }

    @Override
    public String text() {
        return words + " (" + url + ")";
    }

    @Override
    public ReferenceContent withWords(String other) {
        return new ReferenceContent(url, other);
    }
}
