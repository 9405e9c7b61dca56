package org.rapport.testkit;

import java.util.Optional;

import gg.jte.Content;
import org.springframework.web.util.HtmlUtils;

import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.host.Shell;

/// The least that makes a body a document.
final class BareShell implements Shell {
    @Override
    public Part document(Page page, String path, String query, Optional<String> told) {
        return Part.of(output -> {
            output.writeContent("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                    + HtmlUtils.htmlEscape(page.title()) + "</title><meta name=\"description\" content=\""
                    + HtmlUtils.htmlEscape(page.description()) + "\">");
            page.head().writeTo(output);
            output.writeContent("</head><body" + (page.preview() ? " class=\"ahead\"" : "") + "><main>");
            page.body().writeTo(output);
            output.writeContent("</main></body></html>");
        });
    }

    @Override
    public Content fragment(Page page) {
        return page.body();
    }

    @Override
    public Page missing(boolean gone, String path) {
        return Page.of("", output -> output.writeContent("<p id=\"missing\">" + (gone ? "gone" : "missing") + "</p>"));
    }
}
