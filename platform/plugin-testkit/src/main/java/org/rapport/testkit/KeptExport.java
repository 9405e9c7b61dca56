package org.rapport.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;

/// Remembers what a part writes, but what it says of comments.
public record KeptExport(List<ImportItem> items, Map<String, String> told) implements Export {
    public static KeptExport of(ExportPart part) {
        var written = new KeptExport(new ArrayList<>(), new HashMap<>());
        part.write(written);
        return written;
    }

    /// The item that stands for a whole former site, `https://elena.example`, with that said.
    public static ImportItem whole(Map<String, String> told) {
        return new ImportItem("https://elena.example", 9, SITE, "private", "", "https://elena.example/", "", "", "", "",
                null, List.of(), told, List.of());
    }

    @Override
    public void add(ImportItem item) {
        items.add(item);
    }

    @Override
    public void addComment(String link, ImportItem.Comment comment) {}

    @Override
    public void tell(String key, String value) {
        told.put(key, value);
    }
}
