package org.rapport.content;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.addresses.OldAddresses;

/// What is known of tags beside the articles that carry them: those that none carries, what they were called before, and
/// the addresses that lead to them.
@Component
@Order(10)
class TagsPart implements ExportPart, ImportPart {
    private static final String TAGS = "_rapport_tags";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Tags tags;
    private final OldAddresses addresses;

    TagsPart(Tags tags, OldAddresses addresses) {
        this.tags = tags;
        this.addresses = addresses;
    }

    /// @param former the slugs that it had, a line each
    /// @param addresses of a former site, a line each
    record Told(@Nullable String slug, @Nullable String name, @Nullable String description, @Nullable String former,
            @Nullable String addresses) {}

    @Override
    public void write(Export export) {
        var all = tags.all().stream().map(TagTable.Counted::slug).map(this::told).toList();
        if (!all.isEmpty()) {
            export.tell(TAGS, JSON.writeValueAsString(all));
        }
    }

    private Told told(String slug) {
        var tag = tags.find(slug).orElseThrow();
        return new Told(slug, tag.name(), tag.description(), String.join("\n", tags.former(tag.id())),
                String.join("\n", addresses.ofTag(slug)));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            read(item.meta().getOrDefault(TAGS, "[]")).forEach(this::keep);
        }
    }

    private void keep(Told it) {
        Slug.read(text(it.slug())).ifPresent(slug -> {
            var name = PlainText.shortened(PlainText.line(text(it.name())), Tag.LONGEST_NAME);
            tags.keep(new Tag(slug, name.isEmpty() ? slug.value() : name));
            tags.describe(slug.value(), text(it.description()));
            text(it.former()).lines().flatMap(former -> Slug.read(former).stream())
                    .forEach(former -> tags.keepFormer(former, slug));
            text(it.addresses()).lines().forEach(path -> addresses.keepTag(path, slug.value()));
        });
    }

    private static String text(@Nullable String told) {
        return Objects.requireNonNullElse(told, "");
    }

    private static List<Told> read(String json) {
        try {
            return List.of(JSON.readValue(json, Told[].class));
        } catch (JacksonException | NullPointerException e) {
            return List.of();
        }
    }
}
