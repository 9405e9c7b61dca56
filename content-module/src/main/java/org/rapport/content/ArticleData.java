package org.rapport.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gg.jte.Content;

import org.rapport.api.Site;
import org.rapport.content.practice.Told;
import org.rapport.content.sources.CslDate;
import org.rapport.content.sources.CslItem;
import org.rapport.content.sources.CslName;
import org.rapport.content.sources.Source;

/// An article as machines read it: schema.org's vocabulary in JSON-LD 1.1, and the tags that Highwire Press began and
/// scholarly search engines look for, for the head of its page.
final class ArticleData {
    private ArticleData() {}

    static Content of(Site site, Article article, Optional<SharedPicture> picture, List<Source> cited) {
        var image = picture.map(SharedPicture::address).orElse("");
        var json = described(site, article, cited).with("image", image).block();
        var way = way(site, article).block();
        return Pages.templates().articleData(site, article, cited,
                picture.map(SharedPicture::meta).orElse(nothing -> {}), out -> out.writeContent(json),
                out -> out.writeContent(way));
    }

    /// The way to it: from the first page, and through its first tag if it has one.
    private static Told way(Site site, Article article) {
        var steps = new ArrayList<Map<String, Object>>();
        step(steps, site.title(), site.absolute("/"));
        article.tags().stream().findFirst().ifPresent(tag -> step(steps, tag.name(), site.absolute(tag.path())));
        step(steps, article.title(), site.absolute(article.path()));
        return Told.as("BreadcrumbList").with("itemListElement", steps);
    }

    private static void step(List<Map<String, Object>> steps, String name, String address) {
        steps.add(Told.as("ListItem").with("position", steps.size() + 1).with("name", name)
                .with("item", address).all());
    }

    /// As a work that others may cite.
    static CslItem item(Site site, Article article) {
        var published = Optional.ofNullable(article.publishedAt()).map(at -> at.atZone(site.zone()))
                .flatMap(at -> CslDate.of(at.getYear(), at.getMonthValue(), at.getDayOfMonth()));
        return CslItem.of("post-weblog").with(CslItem.TITLE, article.title())
                .with(CslItem.AUTHOR, List.of(author(site.practice().author()))).with(CslItem.ISSUED, published)
                .with(CslItem.CONTAINER, site.title()).with(CslItem.URL, site.absolute(article.path()));
    }

    /// Two words are a given and a family name; of more, nobody but their bearer knows which is which.
    private static CslName author(String name) {
        var words = name.split(" ");
        return words.length == 2 ? CslName.person(words[1], words[0]) : CslName.institution(name);
    }

    private static Told described(Site site, Article article, List<Source> cited) {
        return Told.as("Article").with("headline", article.title()).with("url", site.absolute(article.path()))
                .with("inLanguage", site.language().getLanguage())
                .with("mainEntityOfPage", site.absolute(article.path())).with("description", article.standfirst())
                .with("author",
                        Told.as("Person").with("name", site.practice().author()).with("url", site.absolute("/")).all())
                .with("publisher",
                        Told.as("Organization").with("name", site.title()).with("url", site.absolute("/")).all())
                .with("datePublished", article.publishedAt() == null ? "" : article.publishedAt().toString())
                .with("dateModified", article.changedAt().map(Instant::toString).orElse(""))
                .with("keywords", article.tags().stream().map(Tag::name).toList())
                .with("citation", cited.stream().map(source -> described(source.item()).all()).toList());
    }

    private static Told described(CslItem item) {
        var doi = item.text(CslItem.DOI);
        return Told.as(type(item.type())).with("name", item.title())
                .with("author", item.makers().stream().map(CslName::spoken).toList())
                .with("datePublished", item.date(CslItem.ISSUED).map(CslDate::toString).orElse(""))
                .with("sameAs", doi.isEmpty() ? "" : "https://doi.org/" + doi);
    }

    private static String type(String csl) {
        return switch (csl) {
            case "article-journal", "article", "paper-conference" -> "ScholarlyArticle";
            case "book" -> "Book";
            case "chapter" -> "Chapter";
            case "thesis" -> "Thesis";
            case "report" -> "Report";
            case "webpage" -> "WebPage";
            case "post-weblog", "post" -> "BlogPosting";
            default -> "CreativeWork";
        };
    }
}
