package org.rapport.comments.spam;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Texts of which somebody said what they are, as CSV (RFC 4180) with the columns `text` and `label`, which is `spam` or
/// `good`; `author` and `site` where they are known.
final class LabelledTexts {
    private static final ObjectReader ROWS = new CsvMapper().readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private LabelledTexts() {}

    /// Those that the filter begins with.
    static List<Labelled> ofOurs() {
        var file = Objects.requireNonNull(LabelledTexts.class.getResourceAsStream("prior.csv"), "prior.csv");
        try (var reader = new InputStreamReader(file, UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Throws an [IllegalArgumentException] that says where what is no such text.
    static List<Labelled> read(Reader csv) throws IOException {
        var texts = new ArrayList<Labelled>();
        try (var rows = ROWS.<Map<String, String>>readValues(csv)) {
            while (rows.hasNext()) {
                texts.add(labelled(rows.next(), texts.size() + 1));
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("text " + (texts.size() + 1) + ": " + e.getOriginalMessage(), e);
        }
        return texts;
    }

    private static Labelled labelled(Map<String, String> row, int number) {
        var label = row.getOrDefault("label", "").strip().toLowerCase(Locale.ROOT);
        if (!row.containsKey("text") || !(label.equals("spam") || label.equals("good"))) {
            throw new IllegalArgumentException("text " + number + " has no label, spam or good");
        }
        return new Labelled(new Text(row.getOrDefault("author", ""), row.getOrDefault("site", ""),
                row.getOrDefault("text", "")), label.equals("spam"));
    }
}
