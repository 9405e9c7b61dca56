package org.rapport.content.media;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A picture or document of the library.
///
/// @param name the last part of its address, which it keeps when its file is replaced
/// @param alt what a picture shows, in words; empty if it decorates only, null while nobody said
/// @param version grows with each change
/// @param files the widest first
record Medium(MediumId id, String name, Kind kind, @Nullable String alt, Instant uploadedAt, int version,
        List<MediumFile> files) {
    /// Wider ones are for download; the page's column is not wider at any density that eyes tell apart.
    static final int WIDEST_SHOWN = 1440;

    Medium {
        files = files.stream().sorted(Comparator.comparingInt(MediumFile::width).reversed()).toList();
    }

    /// What stands in texts.
    String path() {
        return "/media/" + id.value() + "/" + name;
    }

    String deskPath() {
        return "/desk/media/" + id.value();
    }

    MediumFile file() {
        return files.getFirst();
    }

    /// The files that pages show, the widest first.
    List<MediumFile> shown() {
        var shown = files.stream().filter(file -> file.width() <= WIDEST_SHOWN).toList();
        return shown.isEmpty() ? files : shown;
    }

    MediumFile smallest() {
        return files.getLast();
    }

    boolean lacksAlt() {
        return kind.isPicture() && alt == null;
    }

    boolean isDecoration() {
        return alt != null && alt.isEmpty();
    }

    /// The line of Markdown that shows it, or links to it.
    String line() {
        var words = (alt == null ? "" : alt).replaceAll("([\\\\\\[\\]])", "\\\\$1");
        return kind.isPicture() ? "![" + words + "](" + path() + ")" : "[" + name + "](" + path() + ")";
    }
}
