package org.rapport.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A PDF (ISO 32000-2 §7.5): kept as it is, for nobody here opens it. It begins with its header and ends with its end,
/// so that it is nothing else as well.
final class Pdf {
    private static final String END = "%%EOF";

    private Pdf() {}

    static Reading read(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
        var tailLength = Math.min(bytes.length, 64);
        var tail = new String(bytes, bytes.length - tailLength, tailLength, ISO_8859_1);
        return head.matches("%PDF-[12]\\.\\d") && tail.replaceAll("[\\s\\x00]+$", "").endsWith(END)
                ? Reading.Taken.of(Kind.PDF, new Encoded(bytes, 0, 0))
                : new Reading.Refused(Refusal.BROKEN);
    }
}
