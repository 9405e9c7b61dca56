package org.rapport.comments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.Markup;
import org.rapport.content.search.Findable;
import org.rapport.content.search.SearchSource;

/// What is said under articles, as visitors find it if the owner wants that.
@Component
@Order(100)
class ConversationSearch implements SearchSource {
    private static final Pattern PATH = Pattern.compile("/comments/(\\d{1,18})");

    private final CommentTable comments;
    private final Articles articles;
    private final Policies policies;
    private final Site site;
    private final Messages messages;

    ConversationSearch(CommentTable comments, Articles articles, Policies policies, Site site, Messages messages) {
        this.comments = comments;
        this.articles = articles;
        this.policies = policies;
        this.site = site;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Findable> found) {
        if (policies.now().findable()) {
            comments.discussed().stream().flatMap(id -> under(id, this::findable)).forEach(found);
        }
    }

    private <T> Stream<T> under(ArticleId id, BiFunction<Comment, Article, T> made) {
        return articles.find(id).filter(Article::isPublic).stream()
                .flatMap(article -> comments.newest(id, Integer.MAX_VALUE).stream()
                        .map(comment -> made.apply(comment, article)));
    }

    /// What is said under the article that the tag names; everything if the owner has changed her mind.
    @Override
    @Transactional(readOnly = true)
    public List<String> paths(CacheTag tag) {
        if (!policies.now().findable()) {
            return List.of();
        }
        return comments.discussed().stream()
                .filter(id -> tag.equals(Policies.TAG) || tag.equals(Comments.tag(id)) || tag.equals(Articles.tag(id)))
                .flatMap(id -> under(id, (comment, article) -> comment.path())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Findable> at(String path) {
        var named = PATH.matcher(path);
        return !named.matches() || !policies.now().findable()
                ? Optional.empty()
                : comments.find(new CommentId(Long.parseLong(named.group(1))))
                        .filter(Comment::appears)
                        .flatMap(comment -> articles.find(comment.article()).filter(Article::isPublic)
                                .map(article -> findable(comment, article)))
                        .filter(found -> found.path().equals(path));
    }

    private Findable findable(Comment it, Article article) {
        return new Findable(messages.say("comments.search.kind"), site.day(it.at()),
                it.path(), it.writer(messages), "", Markup.plain(it.text()), "",
                Set.of(Policies.TAG, Comments.tag(article.id()), Articles.tag(article.id())))
                .within(article.title());
    }
}
