package ${package};

import org.jdbi.v3.core.Jdbi;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.CommentReceived;
import org.rapport.content.ArticleId;

/// The comments that came in, whether readers see them or not.
@Component
class Voices {
    /// What shows them carries it.
    static final CacheTag TAG = CacheTag.of("${id}");

    private final VoiceTable table;
    private final CacheTags cacheTags;

    Voices(Jdbi jdbi, CacheTags cacheTags) {
        this.table = jdbi.onDemand(VoiceTable.class);
        this.cacheTags = cacheTags;
    }

    /// The same event may come twice.
    @ApplicationModuleListener(id = "${id}.received")
    void on(CommentReceived received) {
        table.keep(received.comment(), received.article());
        cacheTags.drop(TAG);
    }

    @Transactional(readOnly = true)
    public int all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public int about(ArticleId article) {
        return table.about(article);
    }
}
