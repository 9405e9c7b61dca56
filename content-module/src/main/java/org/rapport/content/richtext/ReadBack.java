package org.rapport.content.richtext;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import org.rapport.content.prose.Markdown;

/// Whether Markdown reads a paragraph as it was meant: not every emphasis can be written, such as one that ends in the
/// middle of a word behind a full stop.
final class ReadBack extends AbstractVisitor {
    private final StringBuilder heard = new StringBuilder();

    private ReadBack() {}

    static boolean isSame(Paragraph meant) {
        var document = new Document();
        document.appendChild(meant);
        return heard(document).equals(heard(Markdown.read(Markdown.write(document))));
    }

    private static String heard(Node node) {
        var reader = new ReadBack();
        node.accept(reader);
        return reader.heard.toString();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        framed("strong", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        framed("em", emphasis);
    }

    private void framed(String name, Node node) {
        heard.append('<').append(name).append('>');
        visitChildren(node);
        heard.append("</").append(name).append('>');
    }

    /// That plain addresses become links by themselves is meant.
    @Override
    public void visit(Link link) {
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        heard.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        heard.append(code.getLiteral());
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        heard.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        heard.append(html.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference mark -> heard.append("[^").append(mark.getLabel()).append(']');
            case Strikethrough struck -> framed("del", struck);
            default -> {
                // Nothing else is written in a line.
            }
        }
    }
}
