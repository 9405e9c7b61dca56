package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleHead;

/// Tells other sites where to announce a link, in headers and in the page (Pingback 1.0 §2; Webmention §3.1.2).
@Component
@Order(100)
class LinkbackEndpoints implements ArticleHead {
    private final Site site;

    LinkbackEndpoints(Site site) {
        this.site = site;
    }

    @Override
    public Part of(Article article) {
        var pingback = site.absolute("/xmlrpc");
        return Part.of(new StaticTemplates().linkbackEndpoints(pingback, WebmentionController.PATH))
                .announcing("X-Pingback", pingback)
                .announcing("Link", "<" + WebmentionController.PATH + ">; rel=\"webmention\"");
    }
}
