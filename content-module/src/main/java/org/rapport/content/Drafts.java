package org.rapport.content;

import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Makes drafts of what other modules propose.
@Component
class Drafts {
    private final Articles articles;

    Drafts(Articles articles) {
        this.articles = articles;
    }

    @ApplicationModuleListener(id = "content.drafts")
    void on(DraftProposed proposed) {
        articles.propose(made(proposed.key()), Slug.of(proposed.title()),
                new ArticleText(proposed.title(), "", proposed.body(), Format.MARKDOWN, List.of()), proposed.at());
    }

    /// What an article is made from that was proposed under `key`.
    static String made(String key) {
        return "proposed:" + key;
    }
}
