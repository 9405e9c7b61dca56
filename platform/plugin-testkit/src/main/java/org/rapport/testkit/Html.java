package org.rapport.testkit;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Content as a browser would read it, for tests of templates.
public final class Html {
    private Html() {}

    /// `content`, escaped as the house does it, as a document.
    public static Document of(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return Jsoup.parse(output.toString());
    }
}
