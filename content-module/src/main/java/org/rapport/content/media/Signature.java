package org.rapport.content.media;

import java.util.Arrays;
import java.util.Set;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What a file says it is by its first bytes; its name has no say. A full reading must bear it out.
enum Signature {
    JPEG, PNG, GIF, WEBP, AVIF, HEIC, SVG, PDF, UNKNOWN;

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
            "msf1");

    static Signature of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        } else if (start.startsWith("%PDF-")) {
            return PDF;
        }
        return ofContainer(bytes, start);
    }

    private static Signature ofContainer(byte[] bytes, String start) {
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (start.startsWith("ftyp", 4)) {
            return ofBrand(new String(Arrays.copyOfRange(bytes, 8, 12), ISO_8859_1));
        }
        return start.replace("\u00ef\u00bb\u00bf", "").strip().startsWith("<") && start.contains("<svg")
                ? SVG
                : UNKNOWN;
    }

    /// ISO/IEC 14496-12 §4.3: the brand of a file that is a box of boxes.
    private static Signature ofBrand(String brand) {
        if (AVIF_BRANDS.contains(brand)) {
            return AVIF;
        }
        return HEIC_BRANDS.contains(brand) ? HEIC : UNKNOWN;
    }
}
