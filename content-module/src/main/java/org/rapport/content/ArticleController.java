package org.rapport.content;

import java.util.HashSet;
import java.util.Set;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.Places;
import org.rapport.content.citations.Cited;
import org.rapport.content.citations.References;
import org.rapport.content.feeds.FeedLinks;
import org.rapport.content.prose.Prose;

/// One article, with everything that stands under it.
@Controller
class ArticleController {
    private final Articles articles;
    private final HeadlineTable headlines;
    private final RelatedArticles related;
    private final Typesetter typesetter;
    private final References references;
    private final Places<ArticleHead> head;
    private final Places<ArticleFooter> footer;
    private final Places<BlogFoot> foot;
    private final Site site;
    private final Messages messages;

    ArticleController(Articles articles, HeadlineTable headlines, RelatedArticles related, Typesetter typesetter,
            References references,
            Places<ArticleHead> head,
            Places<ArticleFooter> footer, Places<BlogFoot> foot, Site site, Messages messages) {
        this.articles = articles;
        this.headlines = headlines;
        this.related = related;
        this.typesetter = typesetter;
        this.references = references;
        this.head = head;
        this.footer = footer;
        this.foot = foot;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/articles/{slug}")
    Answer show(@PathVariable String slug) {
        var path = "/articles/" + slug;
        return articles.at(path).map(article -> article.path().equals(path) ? page(article) : new Moved(article.path()))
                .orElseGet(() -> missing(slug));
    }

    private Page page(Article article) {
        var set = typesetter.set(article);
        var cited = set.cited();
        var prose = Prose.of(set.text());
        var on = Pages.templates().readingOn(messages, ReadingOn.from(article, headlines, related));
        var below = footer.show(filler -> filler.under(article));
        return Page
                .of(article.title(),
                        Pages.templates().article(site, messages, article, prose, cited.list(), citing(article, cited),
                                on,
                                below, foot.show(BlogFoot::foot)))
                .described(article.standfirst()).headed(head(article, set))
                .tagged(tags(set));
    }

    /// Its neighbours are others when articles come and go.
    private static Set<CacheTag> tags(Typesetter.Typeset set) {
        var tags = new HashSet<>(set.tags());
        tags.add(Articles.LISTED);
        return tags;
    }

    private Content citing(Article article, Cited cited) {
        return Pages.templates().citing(messages, article, references.entry(ArticleData.item(site, article)),
                !cited.isEmpty());
    }

    private Content head(Article article, Typesetter.Typeset set) {
        var data = ArticleData.of(site, article, SharedPicture.in(set.text(), site), set.cited().sources());
        var feeds = FeedLinks.of("/", site.title());
        var filled = head.show(filler -> filler.of(article));
        return out -> {
            data.writeTo(out);
            feeds.writeTo(out);
            filled.writeTo(out);
        };
    }

    private Missing missing(String slug) {
        return articles.everAt(Genre.ARTICLE, slug).isPresent() ? Missing.withdrawn() : Missing.unknown();
    }
}
