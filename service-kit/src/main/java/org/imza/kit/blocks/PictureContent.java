package org.imza.kit.blocks;

/** A picture of the platform's own; {@code address} begins with a slash, {@code words} are its caption and credit. */
public record PictureContent(String address, String alt, String words) implements BlockContent.SetOff {

    @Override
    public String html() {
        return "<figure><img src=\"" + Rendering.escaped(address) + "\" alt=\"" + Rendering.escaped(alt)
                + "\" /><figcaption>" + Rendering.escaped(words) + "</figcaption></figure>\n";
    }

    @Override
    public String text() {
        return words;
    }

    @Override
    public PictureContent withWords(String other) {
        return new PictureContent(address, alt, other);
    }
}
