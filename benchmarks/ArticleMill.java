import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a WordPress export with so many articles of some six hundred words, the same each time: three in four days over
/// as many years as it takes, each with two of forty tags; and with so many comments under one of them, half of which
/// answer another.
final class ArticleMill {
    static final int NEWEST_YEAR = 2025;
    /// The article with the comments.
    static final int DISCUSSED = 3;
    private static final int SAID = 40;
    private static final int WORDS = 600;
    private static final int TAGS = 40;
    private static final int A_YEAR = 280;
    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "hu", "la", "me", "ni", "po", "ru", "sa",
            "te", "vi", "wo", "zu", "lan", "tern", "har", "bour", "wend");

    private final Random chance = new Random(7);
    private final List<String> vocabulary = IntStream.range(0, 4000).mapToObj(number -> word()).toList();

    private final int comments;

    private ArticleMill(int comments) {
        this.comments = comments;
    }

    /// Arguments: how many articles, how many comments, the file.
    static void main(String[] arguments) throws IOException {
        new ArticleMill(Integer.parseInt(arguments[1])).write(Integer.parseInt(arguments[0]), Path.of(arguments[2]));
    }

    static String slug(int number) {
        return "article-" + number;
    }

    private String word() {
        return IntStream.range(0, 2 + chance.nextInt(3)).mapToObj(at -> SYLLABLES.get(chance.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private void write(int articles, Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                        xmlns:content="http://purl.org/rss/1.0/modules/content/"
                        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                    <channel><title>Mill</title><link>https://mill.example</link><wp:wxr_version>1.2</wp:wxr_version>
                    <wp:base_site_url>https://mill.example</wp:base_site_url>""");
            for (var number = 0; number < articles; number++) {
                out.println(item(number));
            }
            out.println("</channel></rss>");
        }
    }

    private String item(int number) {
        var day = LocalDate.of(NEWEST_YEAR - number / A_YEAR, 12, 31).minusDays(number % A_YEAR);
        return """
                <item><title>Article %1$d about %2$s</title><link>https://mill.example/%3$s/</link>
                <content:encoded><![CDATA[%4$s]]></content:encoded>
                <excerpt:encoded><![CDATA[What there is to say of %2$s.]]></excerpt:encoded>
                <wp:post_id>%5$d</wp:post_id><wp:post_date_gmt>%6$s 08:00:00</wp:post_date_gmt>
                <wp:post_name>%3$s</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <category domain="post_tag" nicename="tag-%7$d"><![CDATA[Tag %7$d]]></category>
                <category domain="post_tag" nicename="tag-%8$d"><![CDATA[Tag %8$d]]></category>
                %9$s</item>""".formatted(number, pick(), slug(number), body(), number + 1, day, number % TAGS,
                (number * 7 + 3) % TAGS, number == DISCUSSED ? conversation() : "");
    }

    private String conversation() {
        return IntStream.rangeClosed(1, comments).mapToObj(this::comment).collect(Collectors.joining());
    }

    private String comment(int number) {
        var parent = number % 2 == 0 ? 1 + chance.nextInt(number - 1) : 0;
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author><![CDATA[%s]]></wp:comment_author>
                <wp:comment_date_gmt>2026-01-%02d %02d:%02d:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[%s]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_parent>%d</wp:comment_parent></wp:comment>
                """.formatted(number, pick(), 1 + number / 1440, number / 60 % 24, number % 60, words(SAID), parent);
    }

    private String pick() {
        return vocabulary.get(chance.nextInt(vocabulary.size()));
    }

    private String body() {
        return words(WORDS);
    }

    private String words(int many) {
        return IntStream.range(0, many).mapToObj(at -> at % 90 == 89 ? pick() + ".\n\n" : pick() + " ")
                .collect(Collectors.joining());
    }
}
