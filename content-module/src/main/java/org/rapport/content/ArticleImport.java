package org.rapport.content;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Origin;
import org.rapport.api.PlainText;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.addresses.OldAddresses;
import org.rapport.content.prose.WordPressParagraphs;

/// Brings in articles and standing pages: what was public stays public at its date, everything else becomes a draft.
@Component
@Order(0)
class ArticleImport implements ImportPart {
    private final Articles articles;
    private final Tags tags;
    private final Luggage luggage;
    private final OldAddresses addresses;
    private final Messages messages;

    ArticleImport(Articles articles, Tags tags, Luggage luggage, OldAddresses addresses, Messages messages) {
        this.articles = articles;
        this.tags = tags;
        this.luggage = luggage;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        Genre.typed(item.type()).ifPresent(genre -> read(item, genre, report));
    }

    private void read(ImportItem item, Genre genre, ImportReport report) {
        if (item.status().equals("trash") || item.status().equals("auto-draft")) {
            report.skipped(item.title(), messages.say("content.import.trash"));
            return;
        }
        articles.madeFrom(item.key()).ifPresentOrElse(article -> mend(article, item, report), () -> {
            bring(item, genre, report);
            report.brought(messages.say(genre.brought()));
        });
    }

    /// Its files may have come along only now.
    private void mend(Article article, ImportItem item, ImportReport report) {
        if (articles.relink(article, addresses.led(article.body(), item.site()))) {
            report.brought(messages.say(article.genre().brought() + ".mended"));
            tellOfFiles(articles.find(article.id()).orElseThrow().body(), item, report);
        } else {
            report.known(messages.say(article.genre().brought()));
        }
    }

    private void bring(ImportItem item, Genre genre, ImportReport report) {
        var text = text(item, genre);
        var id = articles.draftOnce(item.key(), item.slug().isBlank() ? Slug.of(text.title()) : slug(item.slug()),
                text, genre == Genre.PAGE ? Luggage.spot(item.meta()) : null);
        luggage.unpack(id, genre, item.meta());
        var withdrawn = Luggage.withdrawn(item.meta());
        if ((item.wasPublic() || withdrawn != null) && item.published() != null) {
            articles.publish(id, item.published(), Origin.IMPORTED);
            if (withdrawn != null) {
                articles.withdraw(id, withdrawn);
            } else if (genre == Genre.PAGE && Luggage.isAstray(item.meta())) {
                report.noted(text.title(), messages.say("content.import.page.nowhere"));
            }
        } else if (!Luggage.isIn(item.meta())) {
            report.noted(text.title(), whyADraft(item));
        }
        luggage.schedule(id, item.meta());
        Optional.ofNullable(Luggage.revised(item.meta())).or(() -> Optional.ofNullable(item.published()))
                .ifPresent(at -> articles.date(id, at));
        tellOfPictures(text, report);
        tellOfFiles(text.body(), item, report);
        keepAddresses(item, genre, id);
        item.terms().forEach(term -> {
            addresses.keepTag(oldTag(term), slug(term.slug()).value());
            tags.describe(slug(term.slug()).value(), term.description());
        });
    }

    /// What was packed here was never found by its number.
    private void keepAddresses(ImportItem item, Genre genre, ArticleId id) {
        addresses.keepArticle(item.link(), id);
        if (!Luggage.isIn(item.meta())) {
            addresses.keepArticle("/?p=" + item.id(), id);
            if (genre == Genre.PAGE) {
                addresses.keepArticle("/?page_id=" + item.id(), id);
            }
        }
    }

    private void tellOfPictures(ArticleText text, ImportReport report) {
        var pictures = Markup.picturesElsewhere(text);
        if (pictures > 0) {
            report.noted(text.title(), messages.say("content.import.pictures", pictures));
        }
        if (text.format() == Format.HTML && WordPressParagraphs.hasGallery(text.body())) {
            report.noted(text.title(), messages.say("content.import.gallery"));
        }
    }

    private void tellOfFiles(String body, ImportItem item, ImportReport report) {
        var left = OldAddresses.filesLeft(body, item.site());
        if (!left.isEmpty()) {
            report.noted(item.title(), messages.say("content.import.files.left", String.join(", ", left)));
        }
    }

    private String whyADraft(ImportItem item) {
        return item.password().isEmpty()
                ? messages.say("content.import.draft", item.status())
                : messages.say("content.import.protected");
    }

    private ArticleText text(ImportItem item, Genre genre) {
        var title = item.title().isBlank() && !Luggage.isIn(item.meta())
                ? messages.say("content.untitled")
                : PlainText.shortened(item.title(), ArticleText.LONGEST_TITLE);
        var standfirst = item.meta().getOrDefault(Luggage.STANDFIRST, Markup.plain(item.excerpt()));
        return new ArticleText(title, PlainText.shortened(standfirst, ArticleText.LONGEST_STANDFIRST),
                addresses.led(item.meta().getOrDefault(Luggage.SOURCE, item.body()), item.site()),
                Luggage.format(item.meta()), genre == Genre.ARTICLE ? tags(item) : List.of());
    }

    private static List<Tag> tags(ImportItem item) {
        return item.terms().stream()
                .map(term -> new Tag(slug(term.slug()), PlainText.shortened(term.name(), Tag.LONGEST_NAME)))
                .toList();
    }

    /// WordPress keeps a slug in other scripts percent-encoded.
    private static Slug slug(String words) {
        return Slug.of(OldAddresses.decoded(words));
    }

    private static String oldTag(ImportItem.Term term) {
        return (term.domain().equals("category") ? "/category/" : "/tag/") + term.slug();
    }
}
