package org.rapport.app.cache;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.testkit.FilledPlaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommittedDropsTests {
    private static final CacheTag AWARDS = CacheTag.of("awards");
    private static final PageKey HOME = new PageKey("/", "", false);

    private final PageCache pages = new PageCache(DataSize.ofMegabytes(1));
    private final Set<CacheTag> heard = new HashSet<>();
    private final CommittedDrops tags = new CommittedDrops(pages, FilledPlaces.<CacheTagListener>of(refused -> {
        throw new IllegalStateException("not mine");
    }, heard::addAll));
    private final TransactionTemplate transaction = new TransactionTemplate(
            new DataSourceTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:drops")));

    @BeforeEach
    void keepHome() {
        pages.keep(HOME, new KeptPage(new byte[10], "text/html", List.of(), Set.of(AWARDS)), pages.latestDrop());
    }

    @Test
    void dropsAfterTheCommitAndBeforeItReturns() {
        transaction.executeWithoutResult(status -> {
            tags.drop(AWARDS, AWARDS);
            assertThat(pages.find(HOME)).isNotNull();
        });
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void tellsWhoHasToKnowAfterTheCommit() {
        transaction.executeWithoutResult(status -> {
            tags.drop(AWARDS);
            assertThat(heard).isEmpty();
        });
        assertThat(heard).containsExactly(AWARDS);
    }

    @Test
    void dropsNothingAfterARollback() {
        transaction.executeWithoutResult(status -> {
            tags.drop(AWARDS);
            status.setRollbackOnly();
        });
        assertThat(pages.find(HOME)).isNotNull();
        assertThat(pages.latestDrop()).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void dropsAtOnceWithoutATransaction() {
        tags.drop(AWARDS);
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void dropsEvenWhenAnotherWhoWaitedForTheCommitThrows() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    throw new IllegalStateException("not mine");
                }
            });
            tags.drop(AWARDS);
        })).hasMessage("not mine");
        assertThat(pages.find(HOME)).isNull();
    }

    @Test
    void dropsWhenNobodyKnowsHowTheCommitEnded() {
        TransactionSynchronizationManager.initSynchronization();
        try {
            tags.drop(AWARDS);
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(waiting -> waiting.afterCompletion(TransactionSynchronization.STATUS_UNKNOWN));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(pages.find(HOME)).isNull();
    }
}
