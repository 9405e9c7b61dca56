package org.rapport.content.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import org.rapport.api.ScheduledJob;
import org.rapport.api.Site;
import org.rapport.api.Storage;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.api.page.Places;

/// Keeps the index in step with what readers see, a quarter of a second behind it. It is made anew after each start,
/// while the one of before answers, and whenever it cannot be read; after that, each dropped cache tag says what to look
/// at once more.
@Component
class SearchKeeper implements CacheTagListener, ScheduledJob, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SearchKeeper.class);
    /// What failed, such as on a full disk, is not tried again for ten seconds.
    static final int TURNS_OFF = 40;

    private final Places<SearchSource> sources;
    private final Site site;
    private final Path place;
    private final boolean hasReaders;
    /// What was dropped and not looked at yet; all of it to begin with.
    private final Set<CacheTag> waiting = new HashSet<>(Set.of(CacheTag.SITE));
    private volatile @Nullable SearchIndex index;
    private int turnsOff;
    private boolean isClosed;

    /// A verb of the command line opens no port.
    SearchKeeper(Places<SearchSource> sources, Site site, Storage storage, Environment environment) {
        this.sources = sources;
        this.site = site;
        this.place = storage.directory("search");
        this.hasReaders = !"-1".equals(environment.getProperty("server.port"));
    }

    @Override
    public void dropped(Set<CacheTag> tags) {
        synchronized (waiting) {
            waiting.addAll(tags);
        }
    }

    private Set<CacheTag> waited() {
        synchronized (waiting) {
            var tags = Set.copyOf(waiting);
            waiting.clear();
            return tags;
        }
    }

    /// What has all of the words, or else any; nothing as long as there is no index.
    Optional<Findings> find(String words, int from, int most) {
        var present = index;
        if (present == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(present.find(words, from, most));
        } catch (AlreadyClosedException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            log.error("The index for search could not be read and is made anew", e);
            replace();
            return Optional.empty();
        }
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(250);
    }

    /// Looks once more at everything that what was dropped may have changed. An index that cannot be changed is left as it
    /// is, and made anew with the next try.
    @Override
    public synchronized void run() {
        if (turnsOff > 0) {
            turnsOff--;
            return;
        }
        var tags = hasReaders && !isClosed ? waited() : Set.<CacheTag>of();
        if (!tags.isEmpty()) {
            try {
                follow(tags);
            } catch (IOException | RuntimeException e) {
                log.error("The index for search could not be changed", e);
                abandon();
                dropped(Set.of(CacheTag.SITE));
                turnsOff = TURNS_OFF;
            }
        }
    }

    private void follow(Set<CacheTag> tags) throws IOException {
        var present = index;
        if (present == null || tags.contains(CacheTag.SITE)) {
            makeAnew();
            return;
        }
        var paths = new HashSet<>(present.paths(tags));
        sources.all().forEach(source -> tags.forEach(tag -> paths.addAll(source.paths(tag))));
        if (!paths.isEmpty()) {
            for (var path : paths) {
                var found = at(path);
                if (found.isPresent()) {
                    present.put(found.get());
                } else {
                    present.remove(path);
                }
            }
            present.show();
        }
    }

    private Optional<Findable> at(String path) {
        return sources.all().stream().flatMap(source -> source.at(path).stream()).findFirst();
    }

    /// Reads everything once more.
    private void makeAnew() throws IOException {
        var fresh = opened();
        fresh.clear();
        sources.all().forEach(source -> source.all(fresh::add));
        fresh.show();
    }

    /// The present index, or that of another language if the site speaks another by now.
    private SearchIndex opened() throws IOException {
        var present = index;
        if (present != null && present.language().equals(site.language())) {
            return present;
        }
        var opened = open(place.resolve(site.language().getLanguage()));
        index = opened;
        if (present != null) {
            present.close();
            FileSystemUtils.deleteRecursively(place.resolve(present.language().getLanguage()));
        }
        return opened;
    }

    private SearchIndex open(Path directory) throws IOException {
        try {
            return SearchIndex.in(directory, site.language());
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The index for search in {} cannot be read and is made anew: {}", directory, e.toString());
            FileSystemUtils.deleteRecursively(directory);
            return SearchIndex.in(directory, site.language());
        }
    }

    /// Lets the next try begin without what is there.
    private synchronized void replace() {
        abandon();
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            log.error("The index for search could not be deleted", e);
        }
        dropped(Set.of(CacheTag.SITE));
    }

    private void abandon() {
        var present = index;
        index = null;
        if (present != null) {
            try {
                present.close();
            } catch (IOException | RuntimeException e) {
                log.warn("The index for search was not closed: {}", e.toString());
            }
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        abandon();
    }
}
