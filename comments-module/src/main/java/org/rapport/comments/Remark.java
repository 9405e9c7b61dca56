package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.content.Markup;

/// What a writer sends: words, a name or none, a site of her own or none ([SiteAddress]). Cleaned of control
/// characters.
record Remark(String author, String site, String text) {
    static final int LONGEST_AUTHOR = 100;
    static final int LONGEST_SITE = 500;
    static final int LONGEST_TEXT = 20_000;
    static final Remark NOTHING = new Remark("", "", "");

    Remark {
        author = PlainText.isInvisible(author) ? "" : PlainText.line(author);
        site = SiteAddress.read(PlainText.line(site));
        text = PlainText.of(text);
    }

    /// What a form sends; a field may be missing.
    static Remark typed(@Nullable String author, @Nullable String site, @Nullable String text) {
        return new Remark(Objects.requireNonNullElse(author, ""), Objects.requireNonNullElse(site, ""),
                Objects.requireNonNullElse(text, ""));
    }

    /// What keeps it from being taken: field name to message key; empty if nothing does.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text.length() > LONGEST_TEXT) {
            problems.put("text", "comments.form.text.long");
        } else if (PlainText.isInvisible(Markup.plain(text))) {
            problems.put("text", "comments.form.text.empty");
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
