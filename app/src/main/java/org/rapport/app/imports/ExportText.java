package org.rapport.app.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

/// An export as XML text, with what real exports bring mended: a byte order mark or empty lines before the
/// declaration, broken byte sequences (shown as U+FFFD), control characters that XML 1.0 §2.2 forbids (dropped).
/// Lines keep their numbers.
final class ExportText extends Reader {
    private static final int HEAD = 1024;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PROLOGUE = Pattern.compile("^\\uFEFF?\\s*(<\\?xml\\s[^>]*\\?>)?");

    private final Reader text;

    private ExportText(Reader text) {
        this.text = text;
    }

    static ExportText open(InputStream stream) throws IOException, UnreadableExport {
        var bytes = new BufferedInputStream(stream);
        return new ExportText(withoutPrologue(new InputStreamReader(bytes, encoding(bytes))));
    }

    private static Charset encoding(InputStream bytes) throws IOException, UnreadableExport {
        bytes.mark(HEAD);
        var head = new String(bytes.readNBytes(HEAD), ISO_8859_1);
        bytes.reset();
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return UTF_16;
        }
        var said = ENCODING.matcher(head);
        return said.find() ? named(said.group(1)) : UTF_8;
    }

    private static Charset named(String name) throws UnreadableExport {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableExport("site.import.encoding", name);
        }
    }

    /// The declaration has said all it knows once the encoding is chosen; only its line ends stay.
    private static Reader withoutPrologue(Reader decoded) throws IOException {
        var text = new PushbackReader(decoded, HEAD);
        var head = new char[HEAD];
        var length = fill(text, head);
        var begun = PROLOGUE.matcher(new String(head, 0, length))
                .replaceFirst(prologue -> prologue.group().replaceAll("[^\\n]", ""));
        text.unread(begun.toCharArray());
        return text;
    }

    private static int fill(Reader text, char[] head) throws IOException {
        var length = 0;
        for (var read = 0; read >= 0 && length < head.length; read = text.read(head, length, head.length - length)) {
            length += read;
        }
        return length;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var kept = 0;
        while (kept == 0 && length > 0) {
            var read = text.read(buffer, offset, length);
            if (read < 0) {
                return read;
            }
            kept = keepAllowed(buffer, offset, read);
        }
        return kept;
    }

    private static int keepAllowed(char[] buffer, int offset, int length) {
        var kept = offset;
        for (var index = offset; index < offset + length; index++) {
            if (allowed(buffer[index])) {
                buffer[kept++] = buffer[index];
            }
        }
        return kept - offset;
    }

    /// Unpaired surrogates do not come out of a decoder, so pairs need no look here.
    private static boolean allowed(char character) {
        return character >= ' ' && character < '\uFFFE' || character == '\t' || character == '\n' || character == '\r';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
