package org.imza.kit.blocks;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a few sentences without their Markdown: no stars, no address of a link. */
public final class PlainWords extends AbstractVisitor {

    /** Neither lists nor headings: sentences may begin with a number or a dash. */
    private static final Parser SENTENCES =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** Those of {@code text}, paragraphs on one line each. */
    public static String of(String text) {
        PlainWords plain = new PlainWords();
        for (String paragraph : PastedHtml.markdown(text).split("\\n\\s*\\n")) {
            plain.words.append(plain.words.isEmpty() ? "" : "\n");
            SENTENCES.parse(paragraph).accept(plain);
        }
        return plain.words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append('\n');
    }
}
