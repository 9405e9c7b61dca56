package org.rapport.content.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rapport.api.Place;
import org.rapport.api.page.CacheTag;

/// A place: texts that readers can find. All are read when the site starts, and those that a dropped cache tag names as
/// soon as it is dropped.
@Place
public interface SearchSource {
    /// Tells `found` of all of them.
    void all(Consumer<Findable> found);

    /// Where new ones may stand since `tag` was dropped. Those that were found before, and carry it, are looked after
    /// anyhow.
    List<String> paths(CacheTag tag);

    /// The one that stands at `path` now.
    Optional<Findable> at(String path);
}
