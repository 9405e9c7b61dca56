package org.rapport.app.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.rapport.api.Practice;
import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ExportWriterTests {
    private static final Instant MOMENT = Instant.parse("2011-12-30T10:00:00.123Z");

    record Harbour() implements Site {
        @Override
        public URI address() {
            return URI.create("https://elena.example");
        }

        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Madrid");
        }

        @Override
        public Practice practice() {
            return Practice.named("Harbour");
        }
    }

    private static ImportItem item(String title, String body) {
        return new ImportItem("https://elena.example", 3, "post", "publish", "", "https://elena.example/articles/tide",
                "tide", title, "", body, MOMENT, List.of(), Map.of(), List.of(), null);
    }

    private static byte[] written(ImportItem item) throws Exception {
        var written = new ByteArrayOutputStream();
        ExportWriter.write(List.of(item), new Harbour(), written);
        return written.toByteArray();
    }

    private static ImportItem readBack(ImportItem item) throws Exception {
        var export = WordPressExport.open(new ByteArrayInputStream(written(item)), ZoneId.of("UTC"));
        return Objects.requireNonNull(export.next()).read(FormerFiles.none());
    }

    @Test
    void writesWhatIsReadBackTheSame() throws Exception {
        var read = readBack(item("Low & <high> ]]> water", "One ]]]]>\n\ntwo \uD83C\uDF0A"));

        assertThat(read.title()).isEqualTo("Low & <high> ]]> water");
        assertThat(read.body()).isEqualTo("One ]]]]>\n\ntwo \uD83C\uDF0A");
        assertThat(read.published()).isEqualTo(MOMENT);
    }

    @Test
    void writesWhatItsTagsAreAndItsPassword() throws Exception {
        var tag = new ImportItem.Term("post_tag", "salt-air", "Salt & air", "What the wind brings.");
        var read = readBack(new ImportItem("https://elena.example", 3, "post", "publish", "gull",
                "https://elena.example/articles/tide", "tide", "Tide", "", "", MOMENT, List.of(tag), Map.of(),
                List.of(), null));

        assertThat(read.terms()).containsExactly(tag);
        assertThat(read.password()).isEqualTo("gull");
    }

    @Test
    void tellsTheTimeOfThePracticeBesideThatOfGreenwich() throws Exception {
        assertThat(new String(written(item("Tide", "")), UTF_8)).contains(
                "<wp:post_date><![CDATA[2011-12-30 11:00:00]]></wp:post_date>",
                "<wp:post_date_gmt><![CDATA[2011-12-30 10:00:00]]></wp:post_date_gmt>");
    }

    @Test
    void leavesOutWhatNoXmlMayContain() throws Exception {
        var read = readBack(item("A\u0001 \uD800tide", "Ebb\u000B\uFFFE and flow"));

        assertThat(read.title()).isEqualTo("A tide");
        assertThat(read.body()).isEqualTo("Ebb and flow");
    }
}
