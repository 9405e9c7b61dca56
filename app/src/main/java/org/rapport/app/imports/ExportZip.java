package org.rapport.app.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;

/// The whole site in one zip: the texts, and `uploads` with the pictures and documents.
final class ExportZip {
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    private ExportZip() {}

    /// Writes one file after the other to `out`. If one cannot be read, the zip has no end, so that nobody takes it for
    /// whole.
    static void write(List<ImportItem> items, Site site, OutputStream out) throws IOException, XMLStreamException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(Outgoing.TEXTS));
        ExportWriter.write(items, site, zip);
        zip.closeEntry();
        for (var item : items) {
            if (item.attachment() != null) {
                write(item.attachment(), zip);
            }
        }
        zip.close();
    }

    private static void write(Attachment attachment, ZipOutputStream zip) throws IOException {
        var file = attachment.file();
        if (file != null) {
            zip.putNextEntry(new ZipEntry(Outgoing.path(attachment)));
            zip.write(file.read());
            zip.closeEntry();
        }
    }

    static boolean is(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /// The texts in the zip, wherever they lie: whoever packs an unpacked zip again puts a folder around. They end after
    /// as much as an export may have, however small it is packed.
    static InputStream texts(Path file) throws IOException {
        var zip = new ZipInputStream(Files.newInputStream(file));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(Outgoing.TEXTS) || entry.getName().endsWith("/" + Outgoing.TEXTS)) {
                return new Bounded(zip);
            }
        }
        zip.close();
        throw new NoTexts();
    }

    /// A zip of something else.
    static final class NoTexts extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends FilterInputStream {
        private long left = ImportUploads.LARGEST;

        private Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = left > 0 ? super.read(bytes, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(read, 0);
            return read;
        }
    }
}
