package ${package};

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.Site;

import static org.assertj.core.api.Assertions.assertThat;

/// The plugin, dropped into a site.
@PluginTest
class VoicesTests {
    private static final CommentReceived RECEIVED = new CommentReceived(new CommentId(1), new ArticleId(1),
            Instant.EPOCH, Origin.HERE);

    @Test
    void countsUnderAnArticleWhatIsSaidAboutIt(Site site, Browser owner) {
        var draft = owner.post("/desk/articles", "title", "Silence", "body", "It is no lack of words.");
        owner.post(draft.location() + "/publication");

        site.submit(site.get("/articles/silence").form("say"), "author", "Nora", "text", "I listened.");
        site.settle();

        assertThat(site.get("/articles/silence").id("${id}").text())
                .isEqualTo("Comments on this article that came in: 1");
    }

    @Test
    void countsACommentOnceThatItHearsOfTwice(Site site) {
        site.publish(RECEIVED);
        site.publish(RECEIVED);

        assertThat(site.get("/${id}").id("${id}-all").text()).isEqualTo("Comments that came in: 1");
    }

    @Test
    void makesItsPageAnewWhenACommentComesIn(Site site, DroppedTags dropped) {
        assertThat(site.get("/${id}").keptUnder().orElseThrow()).contains(Voices.TAG);

        site.publish(RECEIVED);

        assertThat(dropped.all()).contains(Voices.TAG);
    }

    @Test
    void losesNoCommentWhenItDiesAtWork(Site site) {
        site.crashWhileHandling(RECEIVED);

        assertThat(site.get("/${id}").id("${id}-all").text()).isEqualTo("Comments that came in: 1");
    }
}
