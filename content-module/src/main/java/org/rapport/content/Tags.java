package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// What the articles are about. An address that a tag ever had leads to where it stands now.
@Component
class Tags {
    private final TagTable table;
    private final CacheTags cache;

    Tags(TagTable table, CacheTags cache) {
        this.table = table;
        this.cache = cache;
    }

    /// How it went to call a tag something else.
    sealed interface Naming {}

    record Named() implements Naming {}

    /// Another tag has this name, or one that is read the same: the two can be merged.
    record Taken(TagTable.Row by) implements Naming {}

    @Transactional(readOnly = true)
    public List<TagTable.Counted> all() {
        return table.all();
    }

    /// What the tag at `slug` is about, in the owner's words, perhaps none.
    @Transactional(readOnly = true)
    public String description(Slug slug) {
        return table.find(slug.value()).map(TagTable.Row::description).orElse("");
    }

    @Transactional(readOnly = true)
    public Optional<TagTable.Row> find(TagId id) {
        return table.find(id);
    }

    @Transactional(readOnly = true)
    Optional<TagTable.Row> find(String slug) {
        return table.find(slug);
    }

    /// What else the tag's slug was.
    @Transactional(readOnly = true)
    List<String> former(TagId id) {
        return table.former(id);
    }

    /// Unless a tag has this slug, or had it.
    @Transactional
    void keep(Tag tag) {
        present(tag);
    }

    /// Lets the address of `former` lead to `tag`, unless it leads somewhere already.
    @Transactional
    void keepFormer(Slug former, Slug tag) {
        if (table.find(former.value()).isEmpty() && table.former(former.value()).isEmpty()) {
            table.find(tag.value()).ifPresent(found -> table.keepFormer(former.value(), found.id()));
        }
    }

    /// The tags of an article in its order.
    @Transactional(readOnly = true)
    public List<Tag> of(ArticleId article) {
        return table.of(article).stream().map(TagTable.Row::tag).toList();
    }

    /// Puts `labels` on an article in their order. A name that a tag had before means that tag.
    @Transactional
    public void label(ArticleId article, List<Tag> labels) {
        var before = table.of(article);
        table.clear(article);
        var slugs = labels.stream().map(this::present).distinct().toList();
        for (var place = 0; place < slugs.size(); place++) {
            table.put(article, slugs.get(place), place);
        }
        before.stream().filter(tag -> !slugs.contains(tag.slug())).map(TagTable.Row::id).forEach(table::drop);
    }

    /// Lets lists of its tags show the article, or not any more, after it was published or withdrawn.
    @Transactional
    void show(ArticleId article) {
        table.show(article);
    }

    private String present(Tag label) {
        var slug = label.slug().value();
        return table.former(slug).map(TagTable.Row::slug).orElseGet(() -> {
            table.keep(slug, label.name());
            return slug;
        });
    }

    @Transactional
    public Naming name(TagTable.Row tag, String name, String description) {
        var slug = Slug.of(name).value();
        var other = table.find(slug).filter(found -> !found.id().equals(tag.id()));
        if (other.isPresent()) {
            return new Taken(other.get());
        }
        table.update(tag.id(), slug, name, description);
        table.forgetFormer(slug);
        if (!slug.equals(tag.slug())) {
            table.keepFormer(tag.slug(), tag.id());
        }
        forget(table.articles(tag.id()));
        return new Named();
    }

    /// Lets the articles of `tag` carry `into` instead, and its addresses lead there.
    @Transactional
    public void merge(TagTable.Row tag, TagTable.Row into) {
        var articles = table.articles(tag.id());
        table.hand(tag.id(), into.id());
        table.takeOff(tag.id());
        table.handFormer(tag.id(), into.id());
        table.handAddresses(tag.id(), into.id());
        table.delete(tag.id());
        table.keepFormer(tag.slug(), into.id());
        forget(articles);
    }

    /// Forgets a tag for good, and every address it had, unless an article carries it.
    @Transactional
    public boolean remove(TagTable.Row tag) {
        return table.remove(tag.id());
    }

    /// Says what a tag is about that nobody described.
    @Transactional
    public void describe(String slug, String words) {
        table.find(slug).filter(tag -> tag.description().isEmpty() && !words.isEmpty()).ifPresent(tag -> {
            table.update(tag.id(), tag.slug(), tag.name(),
                    PlainText.shortened(PlainText.line(words), TagWritingController.Form.LONGEST_DESCRIPTION));
            forget(table.articles(tag.id()));
        });
    }

    private void forget(List<ArticleId> articles) {
        cache.drop(Articles.LISTED);
        cache.drop(articles.stream().map(Articles::tag).toArray(CacheTag[]::new));
    }
}
