package org.rapport.content;

import gg.jte.Content;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Part;

/// Shines wherever this module has a place.
@Component
class Lighthouse implements ArticleHead, ArticleFooter, BlogFoot {
    static final CacheTag TAG = CacheTag.of("lighthouse");

    @Override
    public Part of(Article article) {
        return Part.of(output -> output.writeContent("<meta name=\"lighthouse\" content=\"" + article.slug() + "\">"),
                TAG);
    }

    @Override
    public Part under(Article article) {
        return Part.of(light("under-" + article.slug()), TAG);
    }

    @Override
    public Part foot() {
        return Part.of(light("foot"), TAG);
    }

    private static Content light(String id) {
        return output -> output.writeContent("<p id=\"" + id + "\">A light.</p>");
    }
}
