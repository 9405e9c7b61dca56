package org.rapport.content;

import java.util.List;
import java.util.regex.Pattern;

import gg.jte.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Prose;
import org.rapport.content.prose.Sanitiser;
import org.rapport.content.prose.WordPressParagraphs;
import org.rapport.content.richtext.RichText;
import org.rapport.content.richtext.Turned;

/// Turns what people wrote into HTML that can do no harm: Markdown (CommonMark 0.31) and imported HTML alike are
/// sanitised on the way.
public final class Markup {
    private static final Pattern ADDRESS = Pattern.compile("https?://|(?<![\\p{L}\\p{N}_])www\\.",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB = Pattern.compile("https?://[^/]", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /// A visitor's remark: paragraphs, emphasis, quotations, lists and links that vouch for nothing. No pictures.
    public static Content remark(String text) {
        var html = Sanitiser.remark(Markdown.remark(text));
        return output -> output.writeContent(html);
    }

    /// What a remark says, without its marks.
    public static String plain(String text) {
        return Jsoup.parseBodyFragment(Markdown.remark(text)).text();
    }

    /// How many links a remark has, whether they can be followed or only stand there.
    public static int links(String text) {
        var said = Jsoup.parseBodyFragment(Markdown.remark(text));
        var links = said.select("a[href]").remove().size();
        return links + (int) ADDRESS.matcher(said.text()).results().count();
    }

    /// The absolute http(s) addresses that an article's text links to, each once, in their order; not those of its sources,
    /// which [Links] knows.
    public static List<String> linked(Article article) {
        return text(article.body(), article.format()).select("a[href]").stream().map(link -> link.attr("href").strip())
                .filter(Markup::isOnTheWeb).distinct().toList();
    }

    /// Whether `address` is an absolute one of the web.
    static boolean isOnTheWeb(String address) {
        return WEB.matcher(address).lookingAt();
    }

    /// An article’s text in Markdown as its readers would find it, before there is such an article. Notes are left out.
    public static Content prose(String body) {
        return article(body, Format.MARKDOWN).text();
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

    /// What an imported article's HTML says in Markdown, and what of it Markdown cannot say.
    static Turned turned(String body) {
        return RichText.article(body);
    }

    /// The labels of notes that nobody would read, because no mark leads to them.
    static List<String> strayNotes(Article article) {
        return article.format() == Format.MARKDOWN ? Markdown.strayNotes(article.body()) : List.of();
    }

    static int words(ArticleText text) {
        var plain = Jsoup.parseBodyFragment(html(text.body(), text.format())).text();
        return plain.isBlank() ? 0 : plain.split("\\s+").length;
    }

    private static String html(String body, Format format) {
        return switch (format) {
            case MARKDOWN -> Markdown.html(body);
            case HTML -> WordPressParagraphs.in(body);
        };
    }
}
