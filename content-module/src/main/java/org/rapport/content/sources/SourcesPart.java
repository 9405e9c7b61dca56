package org.rapport.content.sources;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// The sources on their way out, as CSL-JSON, and in again under their keys. Keys that are taken stay as they are.
@Component
@Order(40)
class SourcesPart implements ExportPart, ImportPart {
    private static final String SOURCES = "_rapport_sources";
    private static final String STYLE = "_rapport_citing_style";

    private final Sources sources;
    private final Messages messages;

    SourcesPart(Sources sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var all = sources.allAsTheyChanged();
        if (!all.isEmpty()) {
            export.tell(SOURCES, CslJson.write(all.stream().map(Source::named).toList()));
            export.tell(STYLE, sources.style().name());
        }
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE)) {
            return;
        }
        var came = named(item.meta().getOrDefault(SOURCES, "[]"));
        var isFirst = sources.all().isEmpty();
        came.forEach(source -> {
            var what = messages.say("content.import.sources");
            if (CitationKey.read(source.id()).flatMap(sources::find).isPresent()) {
                report.known(what);
            } else {
                sources.bringBack(List.of(source));
                report.brought(what);
            }
        });
        if (isFirst) {
            Stream.of(CitingStyle.values()).filter(style -> style.name().equals(item.meta().get(STYLE)))
                    .forEach(sources::style);
        }
    }

    private static List<CslJson.Named> named(String json) {
        try {
            return CslJson.read(json);
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
