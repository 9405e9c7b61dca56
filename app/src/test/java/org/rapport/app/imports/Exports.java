package org.rapport.app.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The cast: exports of an invented site.
final class Exports {
    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Harbour Notes</title>
            <link>https://harbour.example</link>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_blog_url>https://harbour.example/</wp:base_blog_url>
            <wp:author><wp:author_id>7</wp:author_id><wp:author_login>wilma</wp:author_login></wp:author>
            """;
    static final String TAIL = """
            </channel>
            </rss>
            """;

    private Exports() {}

    static String export(String... items) {
        return HEAD + String.join("", items) + TAIL;
    }

    static String post(long id, String title) {
        return item(id, title, "");
    }

    static String item(long id, String title, String more) {
        return "<item><title>" + title + "</title><wp:post_id>" + id + "</wp:post_id>" + more + "</item>\n";
    }

    static InputStream stream(String export) {
        return stream(export, UTF_8);
    }

    static InputStream stream(String export, Charset encoding) {
        return new ByteArrayInputStream(export.getBytes(encoding));
    }
}
