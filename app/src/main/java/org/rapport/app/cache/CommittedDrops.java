package org.rapport.app.cache;

import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.Places;

/// Drops when what changed can be seen. It waits for the transaction's completion, not for its commit: so it hears of
/// a commit whose end is unknown, and no one else who waits for the commit can throw it out.
final class CommittedDrops implements CacheTags {
    private static final Logger log = LoggerFactory.getLogger(CommittedDrops.class);

    private final PageCache pages;
    private final Places<CacheTagListener> listeners;

    CommittedDrops(PageCache pages, Places<CacheTagListener> listeners) {
        this.pages = pages;
        this.listeners = listeners;
    }

    @Override
    public void drop(CacheTag... tags) {
        var named = Set.copyOf(List.of(tags));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Completion(named));
        } else {
            dropNow(named);
        }
    }

    /// Listeners first: whoever makes a page once the others are dropped finds nothing that is older.
    private void dropNow(Set<CacheTag> tags) {
        for (var listener : listeners.all()) {
            try {
                listener.dropped(tags);
            } catch (RuntimeException e) {
                log.error("{} did not hear of {}", AopUtils.getTargetClass(listener).getName(), tags, e);
            }
        }
        pages.drop(tags);
    }

    private final class Completion implements TransactionSynchronization {
        private final Set<CacheTag> tags;

        Completion(Set<CacheTag> tags) {
            this.tags = tags;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) {
                dropNow(tags);
            }
        }
    }
}
