package org.rapport.content.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

import org.rapport.api.PlainText;

/// In what sources come and go.
enum ExchangeFormat {
    CSL_JSON("^\\s*[{\\[]"), RIS("(?m)^\\s{0,3}TY[ \\t]{1,2}-\\s"), BIBTEX("@\\s*+\\w++\\s*+[{(]");

    private static final int LONGEST_ID = 100;

    private final Pattern look;

    ExchangeFormat(String look) {
        this.look = Pattern.compile(look);
    }

    /// The sources in a text, whichever of these it looks like, with their ids on one line.
    static Batch readAny(String text) throws UnreadableSources {
        UnreadableSources.unlessShort(text);
        var plain = text.replaceFirst("^\\uFEFF", "");
        for (var format : values()) {
            if (format.look.matcher(plain).find()) {
                return tidy(format.read(plain));
            }
        }
        throw UnreadableSources.unknown();
    }

    private static Batch tidy(Batch read) {
        return new Batch(read.sources().stream().map(ExchangeFormat::tidy).toList(), read.broken());
    }

    private static CslJson.Named tidy(CslJson.Named source) {
        return new CslJson.Named(PlainText.shortened(PlainText.line(source.id()), LONGEST_ID), source.item());
    }

    private Batch read(String text) throws UnreadableSources {
        var read = switch (this) {
            case CSL_JSON -> Batch.of(readJson(text));
            case RIS -> Batch.of(Ris.read(text));
            case BIBTEX -> BibTex.read(text);
        };
        if (read.sources().isEmpty()) {
            throw UnreadableSources.unknown();
        }
        return read;
    }

    private static List<CslJson.Named> readJson(String text) throws UnreadableSources {
        try {
            var sources = CslJson.read(text);
            UnreadableSources.unlessFew(sources.size());
            return sources;
        } catch (JacksonException e) {
            throw UnreadableSources
                    .broken(Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).orElse(0));
        }
    }

    String write(List<CslJson.Named> sources) {
        return switch (this) {
            case CSL_JSON -> CslJson.write(sources);
            case RIS -> Ris.write(sources);
            case BIBTEX -> BibTex.write(sources);
        };
    }
}
