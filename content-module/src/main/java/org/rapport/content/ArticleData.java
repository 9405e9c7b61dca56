package org.rapport.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gg.jte.Content;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Site;
import org.rapport.content.sources.CslDate;
import org.rapport.content.sources.CslItem;
import org.rapport.content.sources.CslName;
import org.rapport.content.sources.Source;

/// An article as machines read it: schema.org's vocabulary in JSON-LD 1.1, and the tags that Highwire Press began and
/// scholarly search engines look for, for the head of its page.
final class ArticleData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleData() {}

    static Content of(Site site, Article article, List<Source> cited) {
        // Within a script element, and nowhere else in JSON, a less-than sign could end it (HTML Standard, §4.12.1.3).
        var json = JSON.writeValueAsString(described(site, article, cited)).replace("<", "\\u003c");
        return Pages.templates().articleData(site, article, cited, out -> out.writeContent(json));
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

    private static Map<String, Object> described(Site site, Article article, List<Source> cited) {
        var map = new LinkedHashMap<String, Object>();
        map.put("@context", "https://schema.org");
        map.put("@type", "Article");
        map.put("headline", article.title());
        map.put("url", site.absolute(article.path()));
        map.put("inLanguage", site.language().getLanguage());
        map.put("author", Map.of("@type", "Person", "name", site.practice().author()));
        if (article.publishedAt() != null) {
            map.put("datePublished", article.publishedAt().toString());
        }
        if (!cited.isEmpty()) {
            map.put("citation", cited.stream().map(source -> described(source.item())).toList());
        }
        return map;
    }

    private static Map<String, Object> described(CslItem item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("@type", type(item.type()));
        map.put("name", item.title());
        if (!item.makers().isEmpty()) {
            map.put("author", item.makers().stream().map(CslName::spoken).toList());
        }
        item.date(CslItem.ISSUED).ifPresent(date -> map.put("datePublished", date.toString()));
        if (!item.text(CslItem.DOI).isEmpty()) {
            map.put("sameAs", "https://doi.org/" + item.text(CslItem.DOI));
        }
        return map;
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
