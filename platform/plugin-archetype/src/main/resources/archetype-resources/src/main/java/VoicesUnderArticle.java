package ${package};

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

@Component
@Order(350)
class VoicesUnderArticle implements ArticleFooter {
    private final Voices voices;
    private final Messages messages;

    VoicesUnderArticle(Voices voices, Messages messages) {
        this.voices = voices;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        var count = voices.about(article.id());
        return count == 0
                ? Part.nothing(Voices.TAG)
                : Part.of(new StaticTemplates().underArticle(messages, count), Voices.TAG);
    }
}
