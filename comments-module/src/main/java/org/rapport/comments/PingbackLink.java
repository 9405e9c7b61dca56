package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleHead;

/// Tells other sites where to announce a link (Pingback 1.0 §2.2).
@Component
@Order(100)
class PingbackLink implements ArticleHead {
    private final Site site;

    PingbackLink(Site site) {
        this.site = site;
    }

    @Override
    public Part of(Article article) {
        return Part.of(new StaticTemplates().pingbackLink(site.absolute("/xmlrpc")));
    }
}
