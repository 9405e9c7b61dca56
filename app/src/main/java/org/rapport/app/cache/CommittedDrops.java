package org.rapport.app.cache;

import java.util.List;
import java.util.Set;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// Drops when what changed can be seen. It waits for the transaction's completion, not for its commit: so it hears of
/// a commit whose end is unknown, and no one else who waits for the commit can throw it out.
final class CommittedDrops implements CacheTags {
    private final PageCache pages;

    CommittedDrops(PageCache pages) {
        this.pages = pages;
    }

    @Override
    public void drop(CacheTag... tags) {
        var named = Set.copyOf(List.of(tags));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Completion(named));
        } else {
            pages.drop(named);
        }
    }

    private final class Completion implements TransactionSynchronization {
        private final Set<CacheTag> tags;

        Completion(Set<CacheTag> tags) {
            this.tags = tags;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) {
                pages.drop(tags);
            }
        }
    }
}
