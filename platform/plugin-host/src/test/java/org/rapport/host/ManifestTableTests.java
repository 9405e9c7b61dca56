package org.rapport.host;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rapport.host.UnreadableManifest.Missing;
import org.rapport.host.UnreadableManifest.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Authors read in a table of docs/first-plugin.md what a manifest says.
class ManifestTableTests {
    private static final Path PAGE = Path.of("../../docs/first-plugin.md");
    private static final Pattern ROW = Pattern
            .compile("(?m)^\\| `(?<key>\\w+)` \\| (?<needed>yes|no) \\| [^|]+ \\| `(?<example>[^`]+)` \\| [^|]+ \\|$");

    private record Row(String key, boolean needed, String example) {}

    private static List<Row> table() throws IOException {
        var page = Files.readString(PAGE);
        return ROW.matcher(page.substring(page.indexOf("## The manifest"), page.indexOf("## Fill a place"))).results()
                .map(row -> new Row(row.group("key"), row.group("needed").equals("yes"), row.group("example")))
                .toList();
    }

    @Test
    void hasAllThatAManifestSays() throws IOException {
        assertThat(table()).extracting(Row::key).containsExactlyInAnyOrderElementsOf(
                Stream.of(Manifest.class.getRecordComponents()).map(ManifestTableTests::key).toList());
    }

    private static String key(RecordComponent part) {
        return part.getName().equals("packageName") ? "package" : part.getName();
    }

    @Test
    void saysWhatMustBeThere() throws IOException {
        var silent = catchThrowableOfType(UnreadableManifest.class, () -> Manifest.read(new Properties()));

        assertThat(table()).filteredOn(Row::needed).map(row -> (Problem) new Missing(row.key()))
                .containsExactlyInAnyOrderElementsOf(silent.problems());
    }

    @Test
    void hasExamplesThatAreUnderstood() throws IOException {
        var said = new Properties();
        table().forEach(row -> said.setProperty(row.key(), row.example()));

        assertThat(Manifest.read(said)).hasNoNullFieldsOrProperties().extracting(Manifest::id).isEqualTo("tea-time");
    }
}
