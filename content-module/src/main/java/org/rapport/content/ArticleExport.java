package org.rapport.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import gg.jte.output.StringOutput;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.content.citations.References;

/// Writes the articles and the standing pages down, as WordPress shows them and, beside that, as they are.
@Component
@Order(0)
class ArticleExport implements ExportPart {
    private final Articles articles;
    private final Tags tags;
    private final Luggage luggage;
    private final Typesetter typesetter;
    private final References references;
    private final Site site;

    ArticleExport(Articles articles, Tags tags, Luggage luggage, Typesetter typesetter, References references,
            Site site) {
        this.articles = articles;
        this.tags = tags;
        this.luggage = luggage;
        this.typesetter = typesetter;
        this.references = references;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        Stream.of(Genre.values()).flatMap(genre -> articles.all(genre).stream()).map(Article::id)
                .sorted(Comparator.comparing(ArticleId::value))
                .flatMap(id -> articles.find(id).stream()).map(this::item).forEach(export::add);
    }

    private ImportItem item(Article it) {
        return new ImportItem(site.address().toString(), Export.number(it.genre().type(), it.id().value()),
                it.genre().type(),
                status(it), "",
                site.absolute(it.path()), it.slug().value(), it.title(), it.standfirst(), shown(it), it.publishedAt(),
                terms(it), luggage.pack(it), List.of());
    }

    private static String status(Article it) {
        if (it.publishedAt() == null) {
            return "draft";
        }
        return it.isPublic() ? "publish" : "private";
    }

    private List<ImportItem.Term> terms(Article it) {
        return it.tags().stream().map(tag -> new ImportItem.Term("post_tag", tag.slug().value(), tag.name(),
                tags.description(tag.slug()))).toList();
    }

    /// Elsewhere nobody knows our sources: marks and list stand there in words. Pictures keep their addresses, for those
    /// who fetch them.
    private String shown(Article it) {
        var text = typesetter.words(it);
        var list = new StringOutput();
        references.show(text).list().writeTo(list);
        text.body().append(list.toString());
        return absolute(text);
    }

    /// Elsewhere, a path would lead nowhere.
    private String absolute(Document text) {
        text.outputSettings().prettyPrint(false);
        text.select("[href^=/]").forEach(link -> lead(link, "href"));
        text.select("[src^=/]").forEach(picture -> lead(picture, "src"));
        return text.body().html();
    }

    private void lead(Element from, String attribute) {
        from.attr(attribute, site.absolute(from.attr(attribute)));
    }
}
