package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where articles and pages stand, and where readers found them before. A slug belongs to one of its genre for ever,
/// unless nobody ever saw it there.
@Component
class Addresses {
    private final AddressTable table;

    Addresses(AddressTable table) {
        this.table = table;
    }

    /// The one that stands at `slug`, or stood there.
    @Transactional(readOnly = true)
    Optional<ArticleId> at(Genre genre, Slug slug) {
        return table.holder(genre, slug.value());
    }

    /// Under which other slugs readers knew it.
    @Transactional(readOnly = true)
    List<Slug> former(ArticleId id) {
        return table.former(id).stream().map(Slug::new).toList();
    }

    /// `wanted`, or the next number of it that no other article than `own` has or had. It stays free as long as the
    /// present transaction lasts.
    @Transactional
    Slug free(Genre genre, Slug wanted, @Nullable ArticleId own) {
        table.hold();
        var slug = wanted;
        for (var number = 2; isTaken(genre, slug, own); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private boolean isTaken(Genre genre, Slug slug, @Nullable ArticleId own) {
        return at(genre, slug).filter(id -> !id.equals(own)).isPresent();
    }

    /// Lets a draft follow its title.
    @Transactional
    void follow(Article article, String title) {
        table.follow(article.id(), free(article.genre(), Slug.of(title), article.id()).value());
    }

    /// Gives `article` the slug that its owner chose, unless another has or had it. Who it is, is answered.
    @Transactional
    Optional<ArticleId> choose(Article article, Slug slug) {
        table.hold();
        var other = at(article.genre(), slug).filter(id -> !id.equals(article.id()));
        if (other.isEmpty()) {
            move(article, slug);
        }
        return other;
    }

    private void move(Article article, Slug slug) {
        table.forgetFormer(article.genre(), slug.value());
        if (article.publishedAt() != null && !article.slug().equals(slug)) {
            table.keepFormer(article.genre(), article.slug().value(), article.id());
        }
        table.choose(article.id(), slug.value());
    }
}
