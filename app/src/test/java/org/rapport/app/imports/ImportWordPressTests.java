package org.rapport.app.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

import org.rapport.api.Practice;
import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.host.HostConfiguration;
import org.rapport.host.MessageBundles;
import org.rapport.host.ModuleMigrations;
import org.rapport.testkit.FilledPlaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ImportWordPressTests {
    private static final String PAGE = "<wp:post_type>page</wp:post_type>";

    @TempDir
    private Path files;
    private final Jdbi database;
    private final List<String> said = new ArrayList<>();
    private final Imports imports;
    private final ImportWordPress verb;

    ImportWordPressTests() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        ModuleMigrations.run(source, List.of());
        database = HostConfiguration.mapped(Jdbi.create(new TransactionAwareDataSourceProxy(source)));
        database.useHandle(handle -> handle.execute("create table shelf (source varchar primary key, title varchar)"));
        var messages = new MessageBundles(() -> Locale.ENGLISH, List.of("site"));
        imports = new Imports(FilledPlaces.<ImportPart>of(new Shelf(database), new Critic()),
                new JdbcTransactionManager(source), database,
                new Origin(database), new Harbour(), Clock.systemUTC(), messages);
        verb = new ImportWordPress(new Relocation(imports, messages), messages);
    }

    @Test
    void bringsInEveryPostAndSaysSo() throws IOException {
        assertThat(run(Exports.export(Exports.post(1, "First"), Exports.post(2, "Second")))).isZero();

        assertThat(shelf()).containsExactly("First", "Second");
        assertThat(said).containsExactly("Brought in: books (2).");
    }

    @Test
    void bringsInNothingTwice() throws IOException {
        run(Exports.export(Exports.post(1, "First")));
        said.clear();

        assertThat(run(Exports.export(Exports.post(1, "First")))).isZero();
        assertThat(shelf()).containsExactly("First");
        assertThat(said).containsExactly("Nothing new came in.", "Here already: books (1).");
    }

    @Test
    void leavesOutWhatNoPartReadsAndSaysWhy() throws IOException {
        assertThat(
                run(Exports.export(Exports.item(1, "About", PAGE), Exports.item(2, "Contact", PAGE), type("attachment"),
                        type("attachment"), type("revision"), Exports.post(3, "First"))))
                .isZero();

        assertThat(shelf()).containsExactly("First");
        assertThat(said).containsExactly("Brought in: books (1).", "Left out:",
                "  attachment (2), revision: This site has no place for things of this kind.",
                "  About, Contact: shelves are for books.");
    }

    @Test
    void namesTenAndCountsTheRest() throws IOException {
        var pages = new StringBuilder();
        for (var id = 1; id <= 13; id++) {
            pages.append(Exports.item(id, "Page " + id, PAGE));
        }
        run(Exports.export(pages.toString()));

        assertThat(said).element(2).asString().contains("Page 10 and 3 more:").doesNotContain("Page 11");
    }

    @Test
    void takesAnItemThatFailsBackWholeAndGoesOn() throws IOException {
        assertThat(run(Exports.export(Exports.post(1, "First"), Exports.post(2, "Dull"), Exports.post(3, "Third"))))
                .isEqualTo(1);

        assertThat(shelf()).containsExactly("First", "Third");
        assertThat(said).containsExactly("Brought in: books (2).", "Left out:",
                "  Dull: It failed and was left out whole: nobody reads that");
    }

    @Test
    void givesALongReasonInShort() throws IOException {
        run(Exports.export(Exports.post(2, "Endless")));

        assertThat(said).hasSize(3).last().asString().contains("it goes on and on").hasSizeBetween(160, 240);
    }

    @ParameterizedTest
    @CsvSource({"'', wp:post_id: 0", "twelve, 'For input string: \"twelve\"'"})
    void leavesOutAnItemWithoutANumber(String number, String reason) throws IOException {
        assertThat(
                run(Exports.export("<item><wp:post_id>" + number + "</wp:post_id></item>", Exports.post(3, "Third"))))
                .isEqualTo(1);

        assertThat(shelf()).containsExactly("Third");
        assertThat(said).last().isEqualTo("  one without a title: It failed and was left out whole: " + reason);
    }

    @Test
    void keepsWhatCameInBeforeTheFileBreaksOff() throws IOException {
        var broken = Exports.HEAD + Exports.post(1, "First") + "<item><title>Sec";

        assertThat(run(broken)).isEqualTo(1);
        assertThat(shelf()).containsExactly("First");
        assertThat(said).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("Brought in: books (1).");
            assertThat(lines.get(1)).startsWith(files + "/notes.xml breaks off or is malformed at line 11: ");
            assertThat(lines.get(2)).contains("nothing comes in twice");
        });
    }

    @Test
    void refusesWhatIsNoExportInOneSentence() throws IOException {
        assertThat(run("<html></html>")).isEqualTo(1);

        assertThat(said).containsExactly(files + "/notes.xml is not a WordPress export. Nothing was read.");
        assertThat(imports.nobodyLivesHere()).isTrue();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run(List.of("nowhere.xml"))).isEqualTo(1);

        assertThat(said).containsExactly("nowhere.xml cannot be read: there is no such file.");
    }

    @Test
    void refusesADirectory() {
        assertThat(run(List.of(files.toString()))).isEqualTo(1);

        assertThat(said).containsExactly(files + " cannot be read: Is a directory.");
    }

    @ParameterizedTest
    @CsvSource({"''", "one.xml two.zip three.zip"})
    void asksForOneFileAndPerhapsItsUploads(String words) {
        assertThat(run(words.isEmpty() ? List.of() : List.of(words.split(" ")))).isEqualTo(2);

        assertThat(said).containsExactly("Usage: java -jar rapport.jar import-wordpress FILE [UPLOADS]");
    }

    @Test
    void bringsFilesBeforeTheTextsThatNameThem() throws IOException {
        Files.createDirectories(files.resolve("uploads/2011/12"));
        Files.writeString(files.resolve("uploads/2011/12/quay.jpg"), "quay");
        var export = Files.writeString(files.resolve("notes.xml"), Exports.export(Exports.post(1, "First"),
                attachment(2, "quay.jpg"), attachment(3, "pier.jpg")));

        assertThat(run(List.of(export.toString(), files.resolve("uploads").toString()))).isZero();

        assertThat(said).containsExactly("Brought in: files (1), books (1).", "Left out:", "  pier.jpg: not there");
    }

    @Test
    void refusesUploadsThatAreNone() throws IOException {
        var export = Files.writeString(files.resolve("notes.xml"), Exports.export(Exports.post(1, "First")));

        assertThat(run(List.of(export.toString(), files.resolve("nowhere.zip").toString()))).isEqualTo(1);

        assertThat(shelf()).isEmpty();
        assertThat(said).containsExactly(files + "/nowhere.zip cannot be read: there is no such file.");
    }

    @Test
    void remembersThatSomethingCameIn() throws IOException {
        assertThat(imports.nobodyLivesHere()).isTrue();

        run(Exports.export());

        assertThat(imports.nobodyLivesHere()).isFalse();
    }

    @Test
    void readsTheZipThatAnotherSiteWrote() throws IOException {
        var zip = zip("export.xml", Exports.export(Exports.post(1, "First")));

        assertThat(run(List.of(zip))).isZero();
        assertThat(shelf()).containsExactly("First");
    }

    @Test
    void saysThatAZipIsNoExport() throws IOException {
        var zip = zip("uploads/quay.png", "wet");

        assertThat(run(List.of(zip))).isEqualTo(1);
        assertThat(said).containsExactly(zip + " cannot be read: no export.xml is in this zip.");
    }

    private String zip(String name, String content) throws IOException {
        var file = files.resolve("site.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return file.toString();
    }

    private int run(String export) throws IOException {
        return run(List.of(Files.writeString(files.resolve("notes.xml"), export).toString()));
    }

    private int run(List<String> arguments) {
        var bytes = new ByteArrayOutputStream();
        var code = verb.run(arguments, new PrintStream(bytes, true)::println);
        bytes.toString().lines().forEach(said::add);
        return code;
    }

    private List<String> shelf() {
        return database.withHandle(
                handle -> handle.createQuery("select title from shelf order by source").mapTo(String.class).list());
    }

    private static String type(String type) {
        return Exports.item(90, "Something", "<wp:post_type>" + type + "</wp:post_type>");
    }

    private static String attachment(long id, String name) {
        return Exports.item(id, name, "<wp:post_type>attachment</wp:post_type><wp:attachment_url>"
                + "https://harbour.example/wp-content/uploads/2011/12/" + name + "</wp:attachment_url>");
    }

    private record Shelf(Jdbi database) implements ImportPart {
        @Override
        public void read(ImportItem item, ImportReport report) {
            if (item.type().equals("page")) {
                report.skipped(item.title(), "shelves are for books.");
            } else if (item.attachment() instanceof Attachment it && !it.address().isEmpty()) {
                unwrap(it, item, report);
            } else if (item.type().equals("post")) {
                put(item, report);
            }
        }

        private static void unwrap(Attachment attachment, ImportItem item, ImportReport report) {
            if (attachment.file() == null) {
                report.skipped(item.title(), "not there");
            } else {
                report.brought("files");
            }
        }

        private void put(ImportItem item, ImportReport report) {
            if (0 < database.withHandle(handle -> handle.execute(
                    "insert into shelf select ?, ? where not exists (select * from shelf where source = ?)", item.key(),
                    item.title(), item.key()))) {
                report.brought("books");
            } else {
                report.known("books");
            }
        }
    }

    private record Critic() implements ImportPart {
        @Override
        public void read(ImportItem item, ImportReport report) {
            switch (item.title()) {
                case "Dull" -> throw new IllegalStateException("nobody reads that");
                case "Endless" -> throw new IllegalStateException("it goes on\nand on".repeat(1000));
                default -> {
                    // good enough
                }
            }
        }
    }

    private record Harbour() implements Site {
        @Override
        public URI address() {
            return URI.create("https://here.example");
        }

        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Practice practice() {
            return Practice.named("");
        }
    }
}
