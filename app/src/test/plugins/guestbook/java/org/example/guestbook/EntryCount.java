package org.example.guestbook;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

@Component
@Order(350)
class EntryCount implements ArticleFooter {
    private final Entries entries;
    private final Messages messages;

    EntryCount(Entries entries, Messages messages) {
        this.entries = entries;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        return Part.of(output -> {
            output.writeContent("<p class=\"guestbook\">");
            output.writeContent(messages.say("guestbook.count", entries.all().size()));
            output.writeContent("</p>");
        }, Entries.TAG);
    }
}
