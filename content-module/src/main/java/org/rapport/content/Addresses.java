package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where articles stand, and where readers found them before. A slug belongs to one article for ever, unless nobody
/// ever saw it there.
@Component
class Addresses {
    private final AddressTable table;

    Addresses(AddressTable table) {
        this.table = table;
    }

    /// The article that stands at `slug`, or stood there.
    @Transactional(readOnly = true)
    Optional<ArticleId> at(Slug slug) {
        return table.holder(slug.value());
    }

    /// Under which other slugs readers knew it.
    @Transactional(readOnly = true)
    List<String> former(ArticleId id) {
        return table.former(id);
    }

    /// `wanted`, or the next number of it that no other article than `own` has or had. It stays free as long as the
    /// present transaction lasts.
    @Transactional
    Slug free(Slug wanted, @Nullable ArticleId own) {
        table.hold();
        var slug = wanted;
        for (var number = 2; isTaken(slug, own); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private boolean isTaken(Slug slug, @Nullable ArticleId own) {
        return at(slug).filter(id -> !id.equals(own)).isPresent();
    }

    /// Lets a draft follow its title.
    @Transactional
    void follow(ArticleId id, String title) {
        table.follow(id, free(Slug.of(title), id).value());
    }

    /// Gives `article` the slug that its owner chose, unless another has or had it. Who it is, is answered.
    @Transactional
    Optional<ArticleId> choose(Article article, Slug slug) {
        table.hold();
        var other = at(slug).filter(id -> !id.equals(article.id()));
        if (other.isEmpty()) {
            move(article, slug);
        }
        return other;
    }

    private void move(Article article, Slug slug) {
        table.forgetFormer(slug.value());
        if (article.publishedAt() != null && !article.slug().equals(slug)) {
            table.keepFormer(article.slug().value(), article.id());
        }
        table.choose(article.id(), slug.value());
    }
}
