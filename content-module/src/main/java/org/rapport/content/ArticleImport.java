package org.rapport.content;

import java.util.List;

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

/// Brings in articles: what was public stays public at its date, everything else becomes a draft.
@Component
@Order(0)
class ArticleImport implements ImportPart {
    /// The post metadata that says in which form a body is kept; ours alone, WordPress knows HTML only.
    private static final String FORMAT = "_rapport_format";

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
        if (item.type().equals("post")) {
            readPost(item, report);
        }
    }

    private void readPost(ImportItem item, ImportReport report) {
        if (item.status().equals("trash") || item.status().equals("auto-draft")) {
            report.skipped(item.title(), messages.say("content.import.trash"));
            return;
        }
        var kind = messages.say("content.import.articles");
        articles.madeFrom(item.key()).ifPresentOrElse(article -> mend(article, item, kind, report), () -> {
            bring(item, report);
            report.brought(kind);
        });
    }

    /// Its files may have come along only now.
    private void mend(Article article, ImportItem item, String kind, ImportReport report) {
        if (articles.relink(article, addresses.led(article.body(), item.site()))) {
            report.brought(messages.say("content.import.mended"));
            tellOfFiles(articles.find(article.id()).orElseThrow().body(), item, report);
        } else {
            report.known(kind);
        }
    }

    private void bring(ImportItem item, ImportReport report) {
        var text = text(item);
        var id = articles.draftOnce(item.key(), item.slug().isBlank() ? Slug.of(text.title()) : slug(item.slug()),
                text);
        luggage.unpack(id, item.meta());
        var withdrawn = Luggage.withdrawn(item.meta());
        if ((item.wasPublic() || withdrawn != null) && item.published() != null) {
            articles.publish(id, item.published(), Origin.IMPORTED);
            if (withdrawn != null) {
                articles.withdraw(id, withdrawn);
            }
        } else {
            report.noted(text.title(), whyADraft(item));
        }
        tellOfPictures(text, report);
        tellOfFiles(text.body(), item, report);
        addresses.keepArticle(item.link(), id);
        addresses.keepArticle("/?p=" + item.id(), id);
        item.terms().forEach(term -> {
            addresses.keepTag(oldTag(term), slug(term.slug()).value());
            tags.describe(slug(term.slug()).value(), term.description());
        });
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

    private ArticleText text(ImportItem item) {
        var title = item.title().isBlank() && !Luggage.isIn(item.meta())
                ? messages.say("content.untitled")
                : PlainText.shortened(item.title(), ArticleText.LONGEST_TITLE);
        var standfirst = item.meta().getOrDefault(Luggage.STANDFIRST, Markup.plain(item.excerpt()));
        return new ArticleText(title, PlainText.shortened(standfirst, ArticleText.LONGEST_STANDFIRST),
                addresses.led(item.meta().getOrDefault(Luggage.SOURCE, item.body()), item.site()), format(item),
                tags(item));
    }

    private static List<Tag> tags(ImportItem item) {
        return item.terms().stream()
                .map(term -> new Tag(slug(term.slug()), PlainText.shortened(term.name(), Tag.LONGEST_NAME)))
                .toList();
    }

    private static Format format(ImportItem item) {
        return "markdown".equals(item.meta().get(FORMAT)) ? Format.MARKDOWN : Format.HTML;
    }

    /// WordPress keeps a slug in other scripts percent-encoded.
    private static Slug slug(String words) {
        return Slug.of(OldAddresses.decoded(words));
    }

    private static String oldTag(ImportItem.Term term) {
        return (term.domain().equals("category") ? "/category/" : "/tag/") + term.slug();
    }
}
