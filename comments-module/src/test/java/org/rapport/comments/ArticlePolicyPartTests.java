package org.rapport.comments;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;

/// Rules of single articles on their way from one site to another.
@ModuleTest
class ArticlePolicyPartTests {
    private static final long NUMBER = 10;
    private static final Map<String, String> CLOSED = Map.of("_rapport_comments", "CLOSED", "_rapport_article", "10");

    private final Policies policies;
    private final Articles articles;
    private final ArticlePolicyPart part;
    private final List<ImportPart> parts;
    private final TransactionOperations transaction;
    private final DroppedTags dropped;
    private final Scene scene;
    private final KeptReport report = new KeptReport();

    ArticlePolicyPartTests(Browser browser, Policies policies, Articles articles, ArticlePolicyPart part,
            List<ImportPart> parts, TransactionOperations transaction, DroppedTags dropped) {
        this.policies = policies;
        this.articles = articles;
        this.part = part;
        this.parts = parts;
        this.transaction = transaction;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @Test
    void takesEachAlongBehindItsArticle() {
        scene.open();
        scene.publish("On Leaving");
        policies.except(new ArticleId(2), Admission.OPEN);
        policies.except(WAITING, Admission.CLOSED);
        policies.except(new ArticleId(99), Admission.CLOSED);

        assertThat(KeptExport.of(part).items())
                .extracting(ImportItem::id, ImportItem::type, ImportItem::title, ImportItem::link, ImportItem::meta)
                .containsExactlyInAnyOrder(
                        tuple(16L, "rapport_comment_rule", TITLE, ADDRESS + "#rule", CLOSED),
                        tuple(26L, "rapport_comment_rule", "On Leaving",
                                "https://practice.example/articles/on-leaving#rule",
                                Map.of("_rapport_comments", "OPEN", "_rapport_article", "20")));
    }

    @Test
    void bringsInWhatItTakesAlong() {
        bring(article("post"), rule(CLOSED));

        assertThat(policies.of(brought())).contains(Admission.CLOSED);
        assertThat(KeptExport.of(part).items()).singleElement().extracting(item -> item.meta().get("_rapport_comments"))
                .isEqualTo("CLOSED");
        assertThat(dropped.all()).contains(Comments.tag(brought()));
        assertThat(report.brought()).endsWith("rules of single articles");
    }

    @Test
    void changesNothingOfWhatTheOwnerSetHere() {
        bring(article("post"));
        policies.except(brought(), Admission.OPEN);
        bring(article("post"), rule(CLOSED), rule(CLOSED));

        assertThat(policies.of(brought())).contains(Admission.OPEN);
        assertThat(report.known()).endsWith("rules of single articles", "rules of single articles");
    }

    @Test
    void bringsNothingAgainThatTheOwnerTookBack() {
        bring(article("post"), rule(CLOSED));
        policies.align(brought());

        bring(article("post"), rule(CLOSED));

        assertThat(policies.of(brought())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "ten", "99999999999999999999", "-1"})
    void isOfAnArticleThatCameIn(String number) {
        bring(article("post"), rule(Map.of("_rapport_comments", "CLOSED", "_rapport_article", number)));

        assertThat(policies.exceptions()).isEmpty();
        assertThat(report.skipped()).containsExactly(TITLE + ": its article did not come in");
    }

    @Test
    void isOfNoPage() {
        bring(article("page"), rule(CLOSED));

        assertThat(policies.exceptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FRIENDS", "closed", "CLOSED "})
    void isOneOfTheFour(String admission) {
        bring(article("post"), rule(Map.of("_rapport_comments", admission, "_rapport_article", "10")));

        assertThat(policies.exceptions()).isEmpty();
        assertThat(report.skipped()).containsExactly(TITLE + ": Please choose one of the four.");
    }

    private ArticleId brought() {
        return articles.madeFrom("wordpress:https://elena.example#" + NUMBER).orElseThrow().id();
    }

    private static ImportItem article(String type) {
        return item(NUMBER, type, Map.of());
    }

    private static ImportItem rule(Map<String, String> meta) {
        return item(NUMBER + 6, "rapport_comment_rule", meta);
    }

    private static ImportItem item(long number, String type, Map<String, String> meta) {
        return new ImportItem("https://elena.example", number, type, "publish", "",
                "https://elena.example/" + number, "on-waiting", TITLE, "", "One learns it late.", LONG_AGO, List.of(),
                meta, List.of());
    }

    private void bring(ImportItem... items) {
        for (var item : items) {
            transaction.executeWithoutResult(status -> parts.forEach(each -> each.read(item, report)));
        }
    }
}
