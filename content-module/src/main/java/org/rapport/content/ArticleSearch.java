package org.rapport.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.content.citations.References;
import org.rapport.content.search.Findable;
import org.rapport.content.search.SearchSource;

/// Articles and standing pages, as readers can find them. What is hard to read is found, and shown to nobody who did not
/// open it.
@Component
@Order(0)
class ArticleSearch implements SearchSource {
    private final Articles articles;
    private final PublicPageTable table;
    private final Typesetter typesetter;
    private final References references;
    private final Site site;
    private final Messages messages;

    ArticleSearch(Articles articles, PublicPageTable table, Typesetter typesetter, References references, Site site,
            Messages messages) {
        this.articles = articles;
        this.table = table;
        this.typesetter = typesetter;
        this.references = references;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void all(Consumer<Findable> found) {
        table.ids().forEach(id -> articles.find(id).filter(Article::isPublic).map(this::findable).ifPresent(found));
    }

    @Override
    public List<String> paths(CacheTag tag) {
        return Articles.tagged(tag).flatMap(articles::find).filter(Article::isPublic).map(Article::path).stream()
                .toList();
    }

    @Override
    public Optional<Findable> at(String path) {
        return Stream.of(Genre.values()).filter(genre -> path.startsWith(genre.path()))
                .flatMap(genre -> articles.everAt(genre, path.substring(genre.path().length())).stream())
                .filter(article -> article.isPublic() && article.path().equals(path)).map(this::findable).findFirst();
    }

    private Findable findable(Article it) {
        var text = typesetter.words(it);
        references.unmark(text);
        text.select(".footnote-ref, .footnote-backref").remove();
        var folded = unfold(text);
        var tags = it.tags().stream().map(Tag::name).collect(Collectors.joining(" "));
        return new Findable(
                messages.say(it.genre() == Genre.ARTICLE ? "content.search.article" : "content.search.page"),
                when(it), it.path(), it.title(), it.standfirst(), text.body().text(), tags + " " + folded,
                Set.of(Articles.tag(it.id())));
    }

    /// A page has no day.
    private String when(Article it) {
        return it.genre() == Genre.ARTICLE
                ? Optional.ofNullable(it.publishedAt()).map(site::day).orElse("")
                : "";
    }

    /// Takes what is folded out of the text.
    private static String unfold(Document text) {
        var folded = text.select("details > :not(summary)");
        folded.remove();
        return folded.eachText().stream().collect(Collectors.joining(" "));
    }
}
