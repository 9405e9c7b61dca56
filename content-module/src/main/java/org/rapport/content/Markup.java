package org.rapport.content;

import java.util.List;
import java.util.Set;

import gg.jte.Content;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Turns what people wrote into HTML that can do no harm: Markdown (CommonMark 0.31) and imported HTML alike are
/// sanitised here and nowhere else.
public final class Markup {
    private static final Extension ANCHORS = HeadingAnchorExtension.builder()
            .idPrefix(Sanitiser.HEADING_PREFIX).build();
    private static final Parser ARTICLE = Parser.builder().extensions(
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create(), ANCHORS))
            .build();
    private static final HtmlRenderer ARTICLE_HTML = HtmlRenderer.builder().extensions(
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create(), ANCHORS))
            .build();
    private static final Parser REMARK = Parser.builder().extensions(List.of(AutolinkExtension.create()))
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class)).build();
    private static final HtmlRenderer REMARK_HTML = HtmlRenderer.builder().extensions(
            List.of(AutolinkExtension.create())).softbreak("<br>\n").build();

    private Markup() {}

    /// A visitor's remark: paragraphs, emphasis, quotations, lists and links that vouch for nothing. No pictures.
    public static Content remark(String text) {
        var html = Sanitiser.remark(REMARK_HTML.render(REMARK.parse(text)));
        return output -> output.writeContent(html);
    }

    /// What a remark says, without its marks.
    public static String plain(String text) {
        return Jsoup.parseBodyFragment(REMARK_HTML.render(REMARK.parse(text))).text();
    }

    static Prose article(String body, Format format) {
        return Prose.of(text(body, format));
    }

    /// An article's text, sanitised, for who changes something in it before it is shown.
    static Document text(String body, Format format) {
        return Sanitiser.article(html(body, format));
    }

    /// How many pictures lie on another host, and are therefore linked instead of shown.
    static int picturesElsewhere(ArticleText text) {
        return Sanitiser.picturesElsewhere(html(text.body(), text.format()));
    }

    static int words(ArticleText text) {
        var plain = Jsoup.parseBodyFragment(html(text.body(), text.format())).text();
        return plain.isBlank() ? 0 : plain.split("\\s+").length;
    }

    private static String html(String body, Format format) {
        return switch (format) {
            case MARKDOWN -> ARTICLE_HTML.render(ARTICLE.parse(body));
            case HTML -> WordPressParagraphs.in(body);
        };
    }
}
