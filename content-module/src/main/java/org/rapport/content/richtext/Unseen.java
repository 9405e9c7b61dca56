package org.rapport.content.richtext;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes out what nobody sees: scripts, styles, comments (conditional ones too), what is hidden, and the remarks of
/// Word's reviewers.
final class Unseen {
    private static final String NEVER = "script, style, template, title, meta, link, noscript, iframe, object, embed,"
            + " svg, math, canvas, audio, video, select, textarea, button, input, xml, head,"
            + " [hidden], [style*=mso-element:comment-list], .MsoCommentReference, br.Apple-interchange-newline";

    private Unseen() {}

    static void remove(Document document) {
        document.select(NEVER).remove();
        document.select("[style]").stream().filter(element -> Style.of(element).isHidden()).forEach(Element::remove);
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
    }
}
