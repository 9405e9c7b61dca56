package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.rapport.api.PlainText;

/// What a writer sends: words, a name or none, a site of her own or none. Cleaned of control characters; a site
/// without a scheme gets `https://`.
record Remark(String author, String site, String text) {
    static final int LONGEST_AUTHOR = 100;
    static final int LONGEST_SITE = 500;
    static final int LONGEST_TEXT = 20_000;

    Remark {
        author = PlainText.line(author);
        site = withScheme(PlainText.line(site));
        text = PlainText.of(text);
    }

    private static String withScheme(String site) {
        return site.isEmpty() || site.contains("://") ? site : "https://" + site;
    }

    /// What keeps it from being taken: field name to message key; empty if nothing does.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text.isEmpty()) {
            problems.put("text", "comments.form.text.empty");
        } else if (text.length() > LONGEST_TEXT) {
            problems.put("text", "comments.form.text.long");
        }
        if (author.length() > LONGEST_AUTHOR) {
            problems.put("author", "comments.form.author.long");
        }
        if (!site.isEmpty() && (site.length() > LONGEST_SITE || Host.of(site).isEmpty())) {
            problems.put("site", "comments.form.site.odd");
        }
        return problems;
    }
}
