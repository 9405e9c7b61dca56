package org.rapport.host;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Content that was written already.
public record Rendered(byte[] html) implements Content {
    /// What `content` writes, now.
    public static Rendered of(Content content) {
        return content instanceof Rendered written ? written : new Rendered(Html.bytes(content));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(new String(html, UTF_8));
    }
}
