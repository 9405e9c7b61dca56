package org.rapport.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Comment;

/// The site as its modules told it, before it is written down. Texts are kept in memory, files are not.
final class WrittenSite implements Export {
    /// Ends in 9: no item of a module does.
    private static final long NUMBER = 9;

    private final Map<String, ImportItem> items = new LinkedHashMap<>();
    private final Map<String, List<Comment>> comments = new LinkedHashMap<>();
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Site site;

    WrittenSite(Site site) {
        this.site = site;
    }

    @Override
    public void add(ImportItem item) {
        items.put(item.link(), item);
    }

    @Override
    public void addComment(String link, Comment comment) {
        comments.computeIfAbsent(link, ignored -> new ArrayList<>()).add(comment);
    }

    @Override
    public void tell(String key, String value) {
        told.put(key, value);
    }

    /// What was told of the whole first, then everything in its order.
    List<ImportItem> items() {
        var whole = told.isEmpty() ? Stream.<ImportItem>empty() : Stream.of(whole());
        return Stream.concat(whole, items.values().stream().map(this::withComments)).toList();
    }

    private ImportItem whole() {
        return new ImportItem(site.address().toString(), NUMBER, SITE, "private", "", site.absolute("/"), "",
                site.title(), "", "", null, List.of(), told, List.of());
    }

    private ImportItem withComments(ImportItem item) {
        var said = comments.getOrDefault(item.link(), List.of());
        return new ImportItem(item.site(), item.id(), item.type(), item.status(), item.password(), item.link(),
                item.slug(), item.title(), item.excerpt(), item.body(), item.published(), item.terms(), item.meta(),
                said, item.attachment());
    }
}
