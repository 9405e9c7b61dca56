package org.rapport.comments;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTag;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.search.Findable;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class ConversationSearchTests {
    private static final CacheTag ARTICLE = Articles.tag(new ArticleId(1));

    private final Browser browser;
    private final ConversationSearch search;
    private final Scene scene;

    ConversationSearchTests(Browser browser, ConversationSearch search) {
        this.browser = browser;
        this.search = search;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.say("author", NORA, "text", "*" + WORDS + "*");
        scene.say("text", OTHER_WORDS);
        scene.approve(FIRST);
    }

    private void want(String findable) {
        browser.submit(browser.get("/desk/comments/policy").form("policy"), "findable", findable);
    }

    private List<Findable> all() {
        var found = new ArrayList<Findable>();
        search.all(found::add);
        return found;
    }

    @Test
    void findsNothingUntilTheOwnerWantsIt() {
        assertThat(all()).isEmpty();
        assertThat(search.paths(Comments.tag(new ArticleId(1)))).isEmpty();
        assertThat(search.at("/comments/1")).isEmpty();
    }

    @Test
    void findsWhatAppears() {
        want("true");

        assertThat(all()).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo(NORA);
            assertThat(found.within()).isEqualTo(Cast.TITLE);
            assertThat(found.text()).isEqualTo(WORDS);
            assertThat(found.path()).isEqualTo("/comments/1");
            assertThat(found.tags()).contains(Policies.TAG, ARTICLE, Comments.tag(new ArticleId(1)));
        });
        assertThat(search.at("/comments/1")).isPresent();
        assertThat(search.at("/comments/2")).as("it waits").isEmpty();
    }

    @Test
    void looksAgainWhereSomethingChanged() {
        want("true");

        assertThat(search.paths(Comments.tag(new ArticleId(1)))).containsExactly("/comments/1");
        assertThat(search.paths(ARTICLE)).containsExactly("/comments/1");
        assertThat(search.paths(Policies.TAG)).containsExactly("/comments/1");
        assertThat(search.paths(Comments.tag(new ArticleId(2)))).isEmpty();
        assertThat(search.paths(CacheTag.SITE)).isEmpty();
    }

    @Test
    void findsNothingOfWhatIsTakenBack() {
        want("true");
        scene.withdraw();

        assertThat(all()).isEmpty();
        assertThat(search.at("/comments/1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/it-comes-late#comment-1", "/comments/", "/comments/1/answer", "/search",
        "/comments/99999999999999999999"})
    void standsNowhereElse(String path) {
        want("true");

        assertThat(search.at(path)).isEmpty();
    }
}
