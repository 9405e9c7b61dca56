package org.rapport.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Named;

import org.rapport.testkit.SentFile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What hostile people send, each made in code and marked with words that must never come out again.
final class HostileUploads {
    static final String MARK = "pwned-by-a-stranger";

    private static final String SCRIPT = "<script>alert('" + MARK + "')</script>";

    private HostileUploads() {}

    /// With names that lead elsewhere or promise another kind.
    static Stream<Named<SentFile>> names() {
        var picture = marked(Samples.jpeg(40, 20));
        return Stream.of(file("a name that climbs up", "../../../../tmp/" + MARK + ".jpg", picture),
                file("a name that climbs up on Windows", "..\\..\\" + MARK + ".jpg", picture),
                file("an absolute name", "/etc/" + MARK + ".jpg", picture),
                file("an absolute name on Windows", "C:\\Windows\\" + MARK + ".jpg", picture),
                file("an encoded name that climbs up", "%2e%2e%2f%2e%2e%2f" + MARK + ".jpg", picture),
                file("a name with NUL", MARK + ".php\0.jpg", picture),
                file("a name with newlines", MARK + "\r\nSet-Cookie: a=b\r\n.jpg", picture),
                file("a Windows device", "CON.jpg", picture),
                file("a Windows device with a number", "lpt1.jpg", picture),
                file("a stream of NTFS", MARK + ".jpg::$DATA", picture),
                file("a name turned round", MARK + "\u202Egpj.exe", picture),
                file("a .php before .jpg", MARK + ".php.jpg", picture),
                file("a .jpg before .php", MARK + ".jpg.php", picture),
                file("a .html before .jpg", MARK + ".html.jpg", picture),
                file("a picture called .html", MARK + ".html", picture),
                file("a picture called .svg", MARK + ".svg", picture), file("a hidden file", ".htaccess", picture),
                file("a name of dots", "..", picture),
                file("a name of markup", "<img src=x onerror=alert(1)>.jpg", picture),
                file("an endless name", "x".repeat(10_000) + ".jpg", picture));
    }

    /// With contents that are not what they are called.
    static Stream<Named<SentFile>> disguises() {
        return Stream.of(file("HTML called .jpg", "a.jpg", Samples.text("<!doctype html><html>" + SCRIPT)),
                file("a script called .png", "a.png", Samples.text("alert('" + MARK + "')")),
                file("XML called .gif", "a.gif", Samples.text("<?xml version='1.0'?><a>" + MARK + "</a>")),
                file("XHTML with a drawing in it", "a.svg",
                        Samples.text("<html xmlns='http://www.w3.org/1999/xhtml'><svg/>" + SCRIPT + "</html>")),
                file("a shell script", "a.jpg", Samples.text("#!/bin/sh\necho " + MARK)),
                file("PHP called .jpg", "a.jpg", Samples.text("<?php echo '" + MARK + "'; ?>")),
                file("a ZIP", "a.jpg", zip()), file("an EXE", "a.jpg", Samples.text("MZ\u0090\0" + MARK)),
                file("an ELF", "a.jpg", Samples.text("\u007fELF" + MARK)),
                file("a class", "a.jpg", new byte[]{(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 69}),
                file("a TIFF", "a.jpg", Samples.joined(new byte[]{'I', 'I', 42, 0, 8, 0, 0, 0}, Samples.text(MARK))),
                file("an ICO", "a.png", Samples.joined(new byte[]{0, 0, 1, 0, 1, 0, 16, 16}, Samples.text(MARK))),
                file("a BMP", "a.png", Samples.joined(Samples.text("BM"), new byte[52], Samples.text(MARK))),
                file("an AVIF", "a.jpg", Samples.text("\0\0\0\u001cftypavif\0\0\0\0mif1" + MARK)),
                file("a HEIC", "a.jpg", Samples.text("\0\0\0\u001cftypheic\0\0\0\0mif1" + MARK)),
                file("an MP4", "a.gif", Samples.text("\0\0\0\u001cftypisom\0\0\0\0mp42" + MARK)),
                file("nothing", "a.jpg", new byte[0]), file("one byte", "a.jpg", new byte[]{(byte) 0xFF}));
    }

    /// Which are two things at once.
    static Stream<Named<SentFile>> polyglots() {
        return Stream.of(file("a JPEG and a ZIP", "a.jpg", Samples.joined(Samples.jpeg(40, 20), zip())),
                file("a JPEG with HTML after it", "a.jpg", Samples.joined(Samples.jpeg(40, 20), Samples.text(SCRIPT))),
                file("a JPEG with HTML in its comment", "a.jpg",
                        Samples.withSegment(Samples.jpeg(40, 20), 0xFE, Samples.text(SCRIPT))),
                file("a JPEG with PHP in its EXIF", "a.jpg",
                        Samples.withExif(Samples.jpeg(40, 20), 1, "<?php " + MARK)),
                file("a JPEG with XMP", "a.jpg", Samples.withSegment(Samples.jpeg(40, 20), 0xE1,
                        Samples.text("http://ns.adobe.com/xap/1.0/\0<x>" + MARK + "</x>"))),
                file("a JPEG with a false colour profile", "a.jpg", Samples.withSegment(Samples.jpeg(40, 20), 0xE2,
                        Samples.text("ICC_PROFILE\0\1\1" + MARK))),
                file("a GIF and a script", "a.gif", Samples.text("GIF89a/*" + MARK + "*/=1;alert('" + MARK + "')//")),
                file("a whole GIF and a script", "a.gif", Samples.joined(Samples.gif(2, 40, 20), Samples.text(SCRIPT))),
                file("a PNG with HTML in tEXt", "a.png", Samples.withChunk(Samples.png(40, 20), "tEXt",
                        Samples.text("Comment\0" + SCRIPT))),
                file("a PNG with HTML after it", "a.png", Samples.joined(Samples.png(40, 20), Samples.text(SCRIPT))),
                file("a PNG with a chunk of its own", "a.png",
                        Samples.withChunk(Samples.png(40, 20), "pwNd", Samples.text(SCRIPT))),
                file("a WebP with a script after it", "a.webp",
                        Samples.joined(Samples.webp(40, 20), Samples.text(SCRIPT))),
                file("a WebP with XMP", "a.webp", Samples.riff(Samples.chunk("VP8L", Samples.vp8l(40, 20)),
                        Samples.chunk("XMP ", Samples.text(MARK)))),
                file("a PDF with HTML before it", "a.pdf", Samples.joined(Samples.text(SCRIPT), Samples.pdf(""))),
                file("a PDF with HTML after it", "a.pdf", Samples.joined(Samples.pdf(""), Samples.text(SCRIPT))),
                file("a PDF with a ZIP after it", "a.pdf", Samples.joined(Samples.pdf(""), zip())));
    }

    /// Which are small and unpack to something enormous, or lie about what they bring.
    static Stream<Named<SentFile>> bombs() {
        return Stream.of(file("a PNG of 60,000 by 60,000", "a.png", sized(Samples.png(40, 20), 16, 60_000, 60_000)),
                file("a PNG of no width", "a.png", sized(Samples.png(40, 20), 16, 0, 20)),
                file("a PNG that is larger than it says", "a.png", sized(Samples.png(400, 200), 16, 2, 2)),
                file("a PNG with a zTXt bomb", "a.png", Samples.withChunk(Samples.png(40, 20), "zTXt", textBomb())),
                file("a PNG with an iCCP bomb", "a.png", Samples.withChunk(Samples.png(40, 20), "iCCP", textBomb())),
                file("a GIF of 65,535 by 65,535", "a.gif", screen(Samples.gif(1, 40, 20))),
                file("a GIF of thousands of frames", "a.gif", Samples.gif(3_000, 2, 2)),
                file("a JPEG of 65,000 by 65,000", "a.jpg", jpegSized(Samples.jpeg(40, 20), 65_000, 65_000)),
                file("a JPEG that is smaller than it says", "a.jpg", jpegSized(Samples.jpeg(40, 20), 6_000, 6_000)),
                file("a WebP that announces little", "a.webp", Samples.riff(Samples.canvas(10, 10),
                        Samples.chunk("VP8L", Samples.vp8l(16_000, 16_000)))),
                file("a WebP that is longer than it is", "a.webp",
                        ByteBuffer.wrap(Samples.webp(40, 20)).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 1 << 30)
                                .array()),
                file("a WebP that never ends", "a.webp", Samples.endlessWebp(6_000, 6_000)),
                file("a JPEG of three hundred scans", "a.jpg", Samples.rescanned(Samples.jpeg(400, 200), 300)),
                file("half a JPEG", "a.jpg", Samples.half(Samples.jpeg(400, 200))),
                file("half a PNG", "a.png", Samples.half(Samples.png(400, 200))),
                file("half a GIF", "a.gif", Samples.half(Samples.gif(4, 40, 20))),
                file("half a WebP", "a.webp", Samples.half(Samples.webp(40, 20))),
                file("half an SVG", "a.svg", Samples.half(Samples.svg("<g>" + SCRIPT + "</g>"))),
                file("half a PDF", "a.pdf", Samples.half(Samples.pdf("x".repeat(200)))),
                file("an SVG of a billion laughs", "a.svg", Samples.joined(laughs(), Samples.svg(""))),
                file("an SVG a thousand levels deep", "a.svg", Samples.svg("<g>".repeat(1_000) + "</g>".repeat(1_000))),
                file("an SVG of too many elements", "a.svg", Samples.svg("<g/>".repeat(30_000))),
                file("an SVG that uses itself tenfold", "a.svg", Samples.svg(useBomb())));
    }

    /// Drawings that do more than to draw.
    static Stream<Named<SentFile>> drawings() {
        return Stream.of(drawing("a script", SCRIPT), drawing("a script of its own namespace",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>" + MARK + "</x:script>"),
                drawing("a handler", "<g onload=\"" + MARK + "()\"/>"),
                drawing("a handler on a shape", "<rect onclick='" + MARK + "()' onMouseOver='" + MARK + "()'/>"),
                drawing("a foreign object", "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>" + SCRIPT
                        + "<iframe src='javascript:" + MARK + "'/></body></foreignObject>"),
                drawing("a link", "<a href='https://" + MARK + ".example/'><text>here</text></a>"),
                drawing("a link to a script", "<a xlink:href='javascript:" + MARK + "()'><text>here</text></a>"),
                drawing("an image from outside", "<image href='https://" + MARK + ".example/a.png'/>"),
                drawing("an image of data", "<image xlink:href='data:image/svg+xml," + MARK + "'/>"),
                drawing("a use from outside", "<use href='https://" + MARK + ".example/a.svg#b'/>"),
                drawing("a use of data", "<use xlink:href='data:image/svg+xml," + MARK + "#a'/>"),
                drawing("an animated link", "<animate attributeName='href' values='javascript:" + MARK + "'/>"),
                drawing("a set handler", "<set attributeName='onload' to='" + MARK + "()'/>"),
                drawing("an imported style", "<style>@import url(https://" + MARK + ".example/a.css);</style>"),
                drawing("a style that loads", "<style>rect{fill:url('https://" + MARK + ".example/a')}</style>"),
                drawing("a style that loads in riddles",
                        "<style>rect{fill:u\\72l(https://" + MARK + ".example/a)}</style>"),
                drawing("a fill from outside", "<rect fill='url(//" + MARK + ".example/a#b)'/>"),
                drawing("a style attribute that loads",
                        "<rect style='fill:red;background:url(https://" + MARK + ".example)'/>"),
                drawing("a filter image", "<filter><feImage href='https://" + MARK + ".example/'/></filter>"),
                drawing("an instruction", "<?xml-stylesheet href='https://" + MARK + ".example/a.css'?>"),
                drawing("a comment", "<!-- " + MARK + " -->"),
                drawing("words of another language", "<x:a xmlns:x='urn:x' y='" + MARK + "'>" + MARK + "</x:a>"),
                file("an SVG with an external entity", "a.svg", Samples.joined(
                        Samples.text("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
                        Samples.svg("<text>&x;</text>"))),
                file("an SVG with an external DTD", "a.svg", Samples.joined(
                        Samples.text("<!DOCTYPE svg SYSTEM 'http://127.0.0.1:1/" + MARK + ".dtd'>"), Samples.svg(""))),
                file("an SVG in UTF-7", "a.svg", Samples.joined(Samples.text("<?xml version='1.0' encoding='UTF-7'?>"),
                        Samples.svg("+ADw-script+AD4-" + MARK))),
                file("an SVG in UTF-16", "a.svg", new String(Samples.svg(SCRIPT), ISO_8859_1)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16)));
    }

    private static Named<SentFile> drawing(String what, String content) {
        return file("an SVG with " + what, "a.svg", Samples.svg(content));
    }

    private static Named<SentFile> file(String what, String name, byte[] bytes) {
        return Named.of(what, new SentFile(name, bytes));
    }

    private static byte[] marked(byte[] jpeg) {
        return Samples.withSegment(jpeg, 0xFE, Samples.text(SCRIPT));
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(MARK + ".class"));
            zip.write(Samples.text(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Fifty megabytes of blanks, and the mark.
    private static byte[] textBomb() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Samples.text("Comment\0\0"));
        try (var deflated = new DeflaterOutputStream(bytes)) {
            var blanks = new byte[1_000_000];
            Arrays.fill(blanks, (byte) ' ');
            for (var i = 0; i < 50; i++) {
                deflated.write(blanks);
            }
            deflated.write(Samples.text(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// With another size in the head of a PNG, whose checksum is right again.
    private static byte[] sized(byte[] png, int at, int width, int height) {
        var file = ByteBuffer.wrap(png.clone()).putInt(at, width).putInt(at + 4, height);
        var crc = new java.util.zip.CRC32();
        crc.update(file.array(), 12, 17);
        return file.putInt(29, (int) crc.getValue()).array();
    }

    private static byte[] screen(byte[] gif) {
        return ByteBuffer.wrap(gif.clone()).putInt(6, -1).array();
    }

    private static byte[] jpegSized(byte[] jpeg, int width, int height) {
        var file = ByteBuffer.wrap(jpeg.clone());
        for (var at = 2; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                return file.putShort(at + 5, (short) height).putShort(at + 7, (short) width).array();
            }
        }
        throw new IllegalStateException("No start of frame");
    }

    private static byte[] laughs() {
        var entities = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 '" + MARK + "'>");
        for (var i = 1; i < 10; i++) {
            entities.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return Samples.text(entities + "]>" + "<!-- &a9; -->");
    }

    private static String useBomb() {
        var drawing = new StringBuilder("<defs><g id='u0'><rect width='1' height='1'/></g>");
        for (var i = 1; i < 10; i++) {
            drawing.append("<g id='u").append(i).append("'>").append(("<use href='#u" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        return drawing + "</defs><use href='#u9'/>";
    }
}
