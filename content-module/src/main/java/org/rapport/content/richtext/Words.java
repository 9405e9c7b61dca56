package org.rapport.content.richtext;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads what stands in a line: words, breaks, pictures and the marks of notes.
record Words(Addresses addresses) {
    /// All of `element` in one line; where a block ends, the line breaks.
    Line all(Element element, Look look) {
        var line = new Line();
        addAll(element, look, line);
        return line;
    }

    private void addAll(Element element, Look look, Line line) {
        for (var node : element.childNodes()) {
            if (node instanceof Element inner && isBlock(inner)) {
                line.breakLine();
                addAll(inner, look.in(inner, addresses), line);
                line.breakLine();
            } else if (node instanceof Element inner && !isThing(inner)) {
                addAll(inner, look.in(inner, addresses), line);
            } else {
                add(node, look, line);
            }
        }
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("dialog") || element.nameIs("summary");
    }

    /// Something that has no words within.
    static boolean isThing(Element element) {
        return element.nameIs("br") || element.nameIs("img") || element.nameIs(Notes.MARK);
    }

    void add(Node node, Look look, Line line) {
        switch (node) {
            case TextNode text -> line.add(text.getWholeText(), look);
            case Element br when br.nameIs("br") -> line.breakLine();
            case Element mark when mark.nameIs(Notes.MARK) -> line.add(() -> new FootnoteReference(
                    mark.attr(Notes.LABEL)), Look.PLAIN);
            case Element picture when picture.nameIs("img") -> addPicture(picture, look, line);
            default -> {
                // Comments and the like.
            }
        }
    }

    /// One that lies elsewhere says what it shows.
    private void addPicture(Element picture, Look look, Line line) {
        var address = addresses.picture(picture.attr("src"));
        var words = Spaces.sane(picture.attr("alt"));
        if (address.isEmpty()) {
            line.add(words, look);
        } else {
            line.add(() -> image(address, words), look);
        }
    }

    private static Image image(String address, String words) {
        var image = new Image(address, null);
        image.appendChild(new Text(words));
        return image;
    }
}
