package org.rapport.host;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;

/// Makes content into bytes, escaping what its templates did not write themselves.
final class Html {
    private Html() {}

    static byte[] bytes(Content content) {
        var output = new TightOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toByteArray();
    }
}
