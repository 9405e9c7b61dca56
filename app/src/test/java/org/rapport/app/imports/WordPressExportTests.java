package org.rapport.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Comment;
import org.rapport.api.imports.ImportItem.Term;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordPressExportTests {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void readsAPostWithAllThatBelongsToIt() throws Exception {
        var post = only(Exports.export(Exports.item(12, "High <![CDATA[& low]]> water", """
                <link>https://harbour.example/2011/12/30/high-water/</link>
                <content:encoded><![CDATA[The quay was <b>wet</b> ]]]]><![CDATA[> again.]]></content:encoded>
                <excerpt:encoded><![CDATA[About water]]></excerpt:encoded>
                <wp:post_date_gmt>2011-12-30 17:00:00</wp:post_date_gmt>
                <wp:post_name>high-water</wp:post_name>
                <wp:status>publish</wp:status>
                <wp:post_type>post</wp:post_type>
                <wp:post_password>tide</wp:post_password>
                <category domain="post_tag" nicename="salt-air"><![CDATA[salt air]]></category>
                <wp:postmeta><wp:meta_key>_rapport_format</wp:meta_key><wp:meta_value>markdown</wp:meta_value></wp:postmeta>
                """)));

        assertThat(post).isEqualTo(new ImportItem("https://harbour.example", 12, "post", "publish", "tide",
                "https://harbour.example/2011/12/30/high-water/", "high-water", "High & low water", "About water",
                "The quay was <b>wet</b> ]]> again.", Instant.parse("2011-12-30T17:00:00Z"),
                List.of(new Term("post_tag", "salt-air", "salt air")), Map.of("_rapport_format", "markdown"),
                List.of()));
        assertThat(post.key()).isEqualTo("wordpress:https://harbour.example#12");
    }

    @Test
    void readsACommentAndForgetsWhereItWasWritten() throws Exception {
        var post = only(Exports.export(Exports.item(12, "High water", comment(3, """
                <wp:comment_author><![CDATA[Reader & rower]]></wp:comment_author>
                <wp:comment_author_email>rower@mail.example</wp:comment_author_email>
                <wp:comment_author_url>https://rower.example/</wp:comment_author_url>
                <wp:comment_author_IP>192.0.2.77</wp:comment_author_IP>
                <wp:comment_date_gmt>2012-01-02 02:40:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[Well said.]]></wp:comment_content>
                <wp:comment_approved>1</wp:comment_approved>
                <wp:comment_type>comment</wp:comment_type>
                <wp:comment_parent>2</wp:comment_parent>
                <wp:comment_user_id>0</wp:comment_user_id>
                <wp:commentmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:commentmeta>
                """))));

        assertThat(post.comments()).containsExactly(new Comment(3, 2, "comment", "1", "Reader & rower",
                "rower@mail.example", "https://rower.example/", "Well said.", Instant.parse("2012-01-02T02:40:00Z"),
                false));
        assertThat(post.meta()).isEmpty();
        assertThat(post.toString()).doesNotContain("192.0.2.77");
    }

    @ParameterizedTest
    @CsvSource({"7, true", "8, false", "0, false", "'', false"})
    void knowsTheOwnerByTheAuthorsOfTheExport(String user, boolean byOwner) throws Exception {
        var post = only(Exports.export(Exports.item(12, "High water",
                comment(3, "<wp:comment_user_id>" + user + "</wp:comment_user_id>"))));

        assertThat(post.comments().getFirst().byOwner()).isEqualTo(byOwner);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2012-03-05 20:20:20, 2012-03-05 21:20:20, , 2012-03-05T20:20:20Z
            0000-00-00 00:00:00, 2012-03-05 21:20:20, , 2012-03-05T20:20:20Z
            '', '', 'Mon, 05 Mar 2012 20:20:20 +0000', 2012-03-05T20:20:20Z
            0000-00-00 00:00:00, 0000-00-00 00:00:00, 'Wed, 30 Nov -0001 00:00:00 +0000',
            '', '', '',
            """)
    void findsTheDateWhereverItIsSaid(String gmt, String local, String rss, Instant published) throws Exception {
        var post = only(Exports.export(Exports.item(12, "High water", "<wp:post_date_gmt>" + gmt
                + "</wp:post_date_gmt><wp:post_date>" + local + "</wp:post_date><pubDate>" + rss + "</pubDate>")));

        assertThat(post.published()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2"})
    void readsEveryVersionUnderAnyPrefix(String version) throws Exception {
        var post = only(Exports.export(Exports.item(12, "High water", "<wp:post_name>water</wp:post_name>"
                + "<excerpt:encoded>short</excerpt:encoded><content:encoded>long</content:encoded>"))
                .replace("/export/1.2/", "/export/" + version + "/").replace("wp:", "w:")
                .replace("xmlns:wp", "xmlns:w"));

        assertThat(post).extracting(ImportItem::slug, ImportItem::excerpt, ImportItem::body).containsExactly("water",
                "short", "long");
    }

    @Test
    void takesEachTermOfAnOldExportOnce() throws Exception {
        var post = only(Exports.export(Exports.item(12, "High water", """
                <category>Weather</category>
                <category domain="category" nicename="the-weather">Weather</category>
                <category domain="tag">salt</category>
                <category domain="tag" nicename="salt">salt</category>
                <category domain="tag">fog</category>
                <category domain="post_format" nicename="post-format-aside">Aside</category>
                """)));

        assertThat(post.terms()).containsExactly(new Term("category", "the-weather", "Weather"),
                new Term("post_tag", "salt", "salt"), new Term("post_tag", "fog", "fog"));
    }

    @Test
    void dropsCharactersThatXmlForbids() throws Exception {
        var post = only(Exports.export(Exports.item(12, "High\u0008 wa\u001fter\uffff 🙂",
                "<content:encoded><![CDATA[a\u0000b\tc]]></content:encoded>")));

        assertThat(post.title()).isEqualTo("High water 🙂");
        assertThat(post.body()).isEqualTo("ab\tc");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, ISO-8859-1", "windows-1252, windows-1252", "UTF-16, UTF-16"})
    void readsTheEncodingThatTheExportNames(String named, Charset written) throws Exception {
        var text = Exports.export(Exports.post(12, "Größe")).replace("\"UTF-8\"", "\"" + named + "\"");

        assertThat(read(Exports.stream(text, written))).extracting(ImportItem::title).containsExactly("Größe");
    }

    @Test
    void readsBehindAByteOrderMarkAndEmptyLinesAndKeepsTheLineNumbers() throws Exception {
        var text = "\uFEFF\n\n" + Exports.export(Exports.post(12, "High water"));

        assertThat(read(Exports.stream(text))).hasSize(1);
        assertThatThrownBy(() -> read(Exports.stream("\n\n" + Exports.HEAD + "<item><broken</item>")))
                .isInstanceOfSatisfying(UnreadableExport.class,
                        e -> assertThat(e.values("notes.xml")).startsWith("notes.xml", "12"));
    }

    @Test
    void showsABrokenByteSequenceInsteadOfGivingUp() throws Exception {
        var text = Exports.export(Exports.post(12, "Größe"));

        assertThat(read(Exports.stream(text, ISO_8859_1))).extracting(ImportItem::title)
                .containsExactly("Gr\uFFFD\uFFFDe");
    }

    @Test
    void handsOverAnItemBeforeItReadsTheNext() throws Exception {
        var begun = Exports.stream(Exports.HEAD + Exports.post(1, "First") + " ".repeat(100_000));
        var export = WordPressExport.open(new SequenceInputStream(begun, new Lost()), ZONE);

        assertThat(export.next()).isNotNull().extracting(WordPressItem::title).isEqualTo("First");
        assertThatThrownBy(export::next).isInstanceOfSatisfying(UnreadableExport.class, e -> {
            assertThat(e.key()).isEqualTo("site.import.unreadable");
            assertThat(e.values("notes.xml")).containsExactly("notes.xml", "the cable is out");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | site.import.no-xml
            `%PDF-1.7 not a word of XML` | site.import.no-xml
            `{"posts": []}` | site.import.no-xml
            `<rss/>` | site.import.no-export
            `<opml version="2.0"><head/></opml>` | site.import.no-export
            `<rss version="2.0"><channel><title>A feed</title><item><title>News</title></item></channel></rss>` | site.import.no-export
            `<rss version="2.0"><channel><title>A feed</title></channel></rss>` | site.import.no-export
            `<rss version="2.0"><channel><title>A fe` | site.import.no-xml
            `<?xml version="1.0" encoding="KLINGON"?><rss/>` | site.import.encoding
            `<?xml version="1.0" encoding="no such name"?><rss/>` | site.import.encoding
            `<!DOCTYPE html><html><body>Log in</body></html>` | site.import.doctype
            `<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>` | site.import.doctype
            `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss>&x;</rss>` | site.import.doctype
            """)
    void refusesWhatIsNoExport(String text, String key) {
        assertThatThrownBy(() -> read(Exports.stream(text))).isInstanceOfSatisfying(UnreadableExport.class,
                e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<item><title>Half a ti", "<item><title>Wrong</item>",
        "<item><title>&undeclared;</title></item>",
        "<item><x:title xmlns=''>No such prefix</x:title></item>", "<![CDATA[ without end"})
    void saysWhereItBreaksOff(String broken) throws Exception {
        var export = WordPressExport.open(Exports.stream(Exports.HEAD + Exports.post(1, "First") + broken), ZONE);

        assertThat(export.next()).isNotNull();
        assertThatThrownBy(export::next).isInstanceOfSatisfying(UnreadableExport.class, e -> {
            assertThat(e.key()).isEqualTo("site.import.broken");
            assertThat(e.values("notes.xml")).startsWith("notes.xml", "11");
        });
    }

    private static String comment(long id, String more) {
        return "<wp:comment><wp:comment_id>" + id + "</wp:comment_id>" + more + "</wp:comment>";
    }

    @Test
    void dropsTheNetworkAddressWhereItStands() throws Exception {
        var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader("""
                <wp:comment xmlns:wp="http://wordpress.org/export/1.2/">
                <wp:comment_author_IP>192.0.2.77</wp:comment_author_IP></wp:comment>"""));
        xml.next();

        assertThat(Element.read(xml).toString()).contains("comment_author_IP").doesNotContain("192.0.2.77");
    }

    private static ImportItem only(String export) throws UnreadableExport {
        var items = read(Exports.stream(export));
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static List<ImportItem> read(InputStream stream) throws UnreadableExport {
        var export = WordPressExport.open(stream, ZONE);
        var items = new ArrayList<ImportItem>();
        for (var item = export.next(); item != null; item = export.next()) {
            items.add(item.read(FormerFiles.none()));
        }
        return items;
    }

    private static final class Lost extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the cable is out");
        }
    }
}
