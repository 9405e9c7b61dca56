package org.rapport.content.sources;

import java.util.List;

import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Id;

/// Remembers which articles and pages cite what, so that nobody has to read all texts for it. Texts from before this was
/// remembered are read once, before anybody is answered.
public class Citations {
    private static final int AT_ONCE = 500;

    private final CitationTable table;

    Citations(CitationTable table) {
        this.table = table;
    }

    /// Takes down what the text of an article or a page cites from now on.
    @Transactional
    public void follow(Id article, String body) {
        follow(article.value(), body);
    }

    private void follow(long articleId, String body) {
        var keys = Mark.keysIn(body).stream().map(CitationKey::value).toList();
        table.forget(articleId);
        table.keep(articleId, keys);
        table.count(articleId, keys.size());
    }

    /// The numbers of the articles and pages whose texts cite the source with this key.
    @Transactional(readOnly = true)
    public List<Long> of(CitationKey key) {
        return table.articleIds(key.value());
    }

    void readWhatWasWrittenBefore() {
        for (var unread = unread(); !unread.isEmpty(); unread = unread()) {
            unread.forEach(text -> follow(text.id(), text.body()));
        }
    }

    private List<CitationTable.Text> unread() {
        return table.unread(AT_ONCE);
    }
}
