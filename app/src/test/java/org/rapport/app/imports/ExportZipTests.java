package org.rapport.app.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportZipTests {
    private static final String END = "PK\5\6";

    @TempDir
    Path directory;

    @Test
    void holdsTextsAndFiles() throws Exception {
        var zip = zip(written(() -> "wet".getBytes(UTF_8)));

        assertThat(ExportZip.is(zip)).isTrue();
        try (var texts = ExportZip.texts(zip); var files = FormerFiles.in(zip)) {
            assertThat(new String(texts.readAllBytes(), UTF_8)).contains("<item>", "quay").endsWith("</rss>");
            assertThat(files.at("/media/1/quay.png").orElseThrow().read()).asString().isEqualTo("wet");
        }
    }

    @Test
    void hasNoEndIfAFileCannotBeRead() {
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> ExportZip.write(List.of(quay(() -> {
            throw new IOException("The disk is gone");
        })), new ExportWriterTests.Harbour(), out)).hasMessage("The disk is gone");

        assertThat(out.toString(ISO_8859_1)).doesNotContain(END);
    }

    @Test
    void hasAnEndOtherwise() throws Exception {
        assertThat(new String(written(() -> new byte[]{1}), ISO_8859_1)).contains(END);
    }

    @Test
    void leavesOutAFileThatIsNotThere() throws Exception {
        try (var files = FormerFiles.in(zip(written(null)))) {
            assertThat(files.at("/media/1/quay.png")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.xml", "my site/export.xml"})
    void findsTheTextsBelowAFolder(String name) throws IOException {
        try (var texts = ExportZip.texts(zip(packed(Map.of("notes.txt", "none", name, "some"))))) {
            assertThat(texts.readAllBytes()).asString().isEqualTo("some");
        }
    }

    @Test
    void findsNoTextsInAnyOtherZip() throws IOException {
        var other = zip(packed(Map.of("notes.txt", "none", "my-export.xml", "none")));

        assertThatThrownBy(() -> ExportZip.texts(other)).isInstanceOf(ExportZip.NoTexts.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "<?xml version='1.0'?>"})
    void tellsOtherFilesApart(String content) throws IOException {
        assertThat(ExportZip.is(zip(content.getBytes(UTF_8)))).isFalse();
    }

    private Path zip(byte[] content) throws IOException {
        return Files.write(directory.resolve("site.zip"), content);
    }

    private static byte[] written(ImportItem.@Nullable File file) throws Exception {
        var out = new ByteArrayOutputStream();
        ExportZip.write(List.of(quay(file)), new ExportWriterTests.Harbour(), out);
        return out.toByteArray();
    }

    private static ImportItem quay(ImportItem.@Nullable File file) {
        var address = "https://harbour.example/media/1/quay.png";
        return new ImportItem("https://harbour.example", 12, "attachment", "inherit", "", address, "quay", "quay", "",
                "", null, List.of(), Map.of(), List.of(), new Attachment(address, file));
    }

    private static byte[] packed(Map<String, String> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
