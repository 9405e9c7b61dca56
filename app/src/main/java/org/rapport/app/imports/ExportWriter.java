package org.rapport.app.imports;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Comment;
import org.rapport.api.imports.ImportItem.Term;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Writes items as WordPress does (WXR 1.2, an RSS 2.0 file): what [WordPressExport] reads from it is the same.
final class ExportWriter {
    /// The moment of an item or a comment to the millisecond: WordPress knows seconds.
    static final String MOMENT = "_rapport_moment";

    private static final String OWNER = "1";
    /// What no XML may contain (XML 1.0, section 2.2): with it, nobody could read the whole.
    private static final Pattern UNWRITABLE = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Map<String, String> NAMESPACES = Map.of("excerpt", "http://wordpress.org/export/1.2/excerpt/",
            "content", "http://purl.org/rss/1.0/modules/content/", "dc", "http://purl.org/dc/elements/1.1/",
            "wp", "http://wordpress.org/export/1.2/");

    private final XMLStreamWriter xml;
    private final Site site;

    private ExportWriter(XMLStreamWriter xml, Site site) {
        this.xml = xml;
        this.site = site;
    }

    static void write(List<ImportItem> items, Site site, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
        new ExportWriter(xml, site).write(items);
        xml.close();
    }

    private void write(List<ImportItem> items) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        for (var namespace : NAMESPACES.entrySet()) {
            xml.writeNamespace(namespace.getKey(), namespace.getValue());
        }
        begin("channel");
        writeChannel(items);
        for (var item : items) {
            writeItem(item);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeChannel(List<ImportItem> items) throws XMLStreamException {
        var address = site.address().toString();
        write("title", site.title());
        write("link", address);
        write("description", site.practice().profession());
        write("language", site.language().toLanguageTag());
        write("wp:wxr_version", "1.2");
        write("wp:base_site_url", address);
        write("wp:base_blog_url", address);
        begin("wp:author");
        write("wp:author_id", OWNER);
        write("wp:author_login", "owner");
        write("wp:author_display_name", site.practice().author());
        xml.writeEndElement();
        var terms = items.stream().flatMap(item -> item.terms().stream())
                .collect(Collectors.toMap(Term::slug, term -> term, (first, again) -> first));
        for (var term : terms.values().stream().sorted(Comparator.comparing(Term::slug)).toList()) {
            writeTag(term);
        }
    }

    private void writeTag(Term term) throws XMLStreamException {
        begin("wp:tag");
        write("wp:tag_slug", term.slug());
        write("wp:tag_name", term.name());
        write("wp:tag_description", term.description());
        xml.writeEndElement();
    }

    private void writeItem(ImportItem item) throws XMLStreamException {
        begin("item");
        write("title", item.title());
        write("link", item.link());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        writeText(item.link());
        xml.writeEndElement();
        write("dc:creator", "owner");
        write("content:encoded", item.body());
        write("excerpt:encoded", item.excerpt());
        write("wp:post_id", String.valueOf(item.id()));
        writeMoment("wp:post_date", item.published());
        var conversation = item.type().equals("post") ? "open" : "closed";
        write("wp:comment_status", conversation);
        write("wp:ping_status", conversation);
        write("wp:post_name", item.slug());
        write("wp:status", item.status());
        write("wp:post_parent", "0");
        write("wp:menu_order", "0");
        write("wp:post_type", item.type());
        write("wp:post_password", item.password());
        write("wp:is_sticky", "0");
        if (item.attachment() != null) {
            write("wp:attachment_url", item.attachment().address());
        }
        for (var term : item.terms()) {
            xml.writeStartElement("category");
            xml.writeAttribute("domain", term.domain());
            xml.writeAttribute("nicename", term.slug());
            writeText(term.name());
            xml.writeEndElement();
        }
        writeMeta("wp:postmeta", item.meta(), item.published());
        for (var comment : item.comments()) {
            writeComment(comment);
        }
        xml.writeEndElement();
    }

    private void writeComment(Comment comment) throws XMLStreamException {
        begin("wp:comment");
        write("wp:comment_id", String.valueOf(comment.id()));
        write("wp:comment_author", comment.author());
        write("wp:comment_author_email", comment.email());
        write("wp:comment_author_url", comment.url());
        write("wp:comment_author_IP", "");
        writeMoment("wp:comment_date", comment.at());
        write("wp:comment_content", comment.text());
        write("wp:comment_approved", comment.approved());
        write("wp:comment_type", comment.type());
        write("wp:comment_parent", String.valueOf(comment.parent()));
        write("wp:comment_user_id", comment.byOwner() ? OWNER : "0");
        writeMeta("wp:commentmeta", comment.meta(), comment.at());
        xml.writeEndElement();
    }

    /// On the practice's clock and on that of Greenwich.
    private void writeMoment(String name, @Nullable Instant moment) throws XMLStreamException {
        var never = "0000-00-00 00:00:00";
        write(name, moment == null ? never : SECONDS.format(moment.atZone(site.zone())));
        write(name + "_gmt", moment == null ? never : SECONDS.format(moment.atZone(ZoneOffset.UTC)));
    }

    private void writeMeta(String name, Map<String, String> meta, @Nullable Instant moment) throws XMLStreamException {
        var all = Stream.concat(meta.entrySet().stream(),
                moment == null ? Stream.of() : Stream.of(Map.entry(MOMENT, moment.toString())));
        for (var said : all.sorted(Map.Entry.comparingByKey()).toList()) {
            begin(name);
            write("wp:meta_key", said.getKey());
            write("wp:meta_value", said.getValue());
            xml.writeEndElement();
        }
    }

    private void write(String name, String text) throws XMLStreamException {
        begin(name);
        writeText(text);
        xml.writeEndElement();
    }

    /// Elements of the namespaces are written by their prefix.
    private void begin(String name) throws XMLStreamException {
        var colon = name.indexOf(':');
        if (colon < 0) {
            xml.writeStartElement(name);
        } else {
            var prefix = name.substring(0, colon);
            xml.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.getOrDefault(prefix, ""));
        }
    }

    /// What would end a section stands in two.
    private void writeText(String text) throws XMLStreamException {
        var written = UNWRITABLE.matcher(text).replaceAll("");
        if (!written.isEmpty()) {
            xml.writeCData(written.replace("]]>", "]]]]><![CDATA[>"));
        }
    }
}
