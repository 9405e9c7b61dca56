package org.rapport.comments;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Sha256;
import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.Article;
import org.rapport.content.Articles;
import org.rapport.content.Genre;

/// The rules of single articles on their way out, each as an item of its own behind its article, which it names by number,
/// and under imported articles that have none yet.
@Component
@Order(100)
class ArticlePolicyPart implements ExportPart, ImportPart {
    static final String TYPE = "rapport_comment_rule";
    private static final String ADMISSION = "_rapport_comments";
    private static final String ARTICLE = "_rapport_article";

    private final Policies policies;
    private final BroughtTable brought;
    private final Articles articles;
    private final Site site;
    private final Messages messages;

    ArticlePolicyPart(Policies policies, BroughtTable brought, Articles articles, Site site, Messages messages) {
        this.policies = policies;
        this.brought = brought;
        this.articles = articles;
        this.site = site;
        this.messages = messages;
    }

    /// The last changed comes last: so it will be there.
    @Override
    public void write(Export export) {
        policies.exceptions().reversed().stream().flatMap(id -> articles.find(id).stream())
                .forEach(article -> policies.of(article.id()).map(own -> item(article, own)).ifPresent(export::add));
    }

    private ImportItem item(Article article, Admission own) {
        var id = article.id().value();
        return new ImportItem(site.address().toString(), Export.number(TYPE, id), TYPE, "private", "",
                site.absolute(article.path()) + "#rule", "rule-" + id, article.title(), "", "", null, List.of(),
                Map.of(ADMISSION, own.name(), ARTICLE, String.valueOf(Export.number("post", id))), List.of());
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(TYPE)) {
            article(item).ifPresentOrElse(article -> read(item, article, report),
                    () -> report.skipped(item.title(), messages.say("comments.import.rule.article")));
        }
    }

    private void read(ImportItem item, Article article, ImportReport report) {
        var what = messages.say("comments.import.rules");
        var own = Admission.named(item.meta().getOrDefault(ADMISSION, ""));
        var hash = Sha256.hex(item.key(item.id()));
        if (brought.has(hash) || policies.of(article.id()).isPresent()) {
            report.known(what);
        } else if (own.isEmpty()) {
            report.skipped(item.title(), messages.say("comments.policy.admission.odd"));
        } else {
            policies.except(article.id(), own.get());
            brought.keep(hash);
            report.brought(what);
        }
    }

    private Optional<Article> article(ImportItem item) {
        try {
            var number = Long.parseLong(item.meta().getOrDefault(ARTICLE, ""));
            return articles.madeFrom(item.key(number)).filter(article -> article.genre() == Genre.ARTICLE);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
