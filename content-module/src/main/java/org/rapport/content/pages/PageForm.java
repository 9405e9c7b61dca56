package org.rapport.content.pages;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// A standing page as its owner types it, cleaned; a field that was not sent is empty.
///
/// @param start from what it was begun
/// @param version of the page that she read before she typed
record PageForm(String title, String standfirst, String body, Start start, int version) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_STANDFIRST = 1000;
    static final int LONGEST_BODY = 500_000;

    PageForm(@Nullable String title, @Nullable String standfirst, @Nullable String body, @Nullable Start start,
            int version) {
        this.title = title == null ? "" : PlainText.line(title);
        this.standfirst = standfirst == null ? "" : PlainText.line(standfirst);
        this.body = body == null ? "" : PlainText.of(body);
        this.start = start == null ? Start.BLANK : start;
        this.version = version;
    }

    static PageForm of(SitePage page) {
        return new PageForm(page.title(), page.standfirst(), page.body(), Start.BLANK, page.version());
    }

    PageForm on(int version) {
        return new PageForm(title, standfirst, body, start, version);
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            problems.put("title", "content.pages.title.empty");
        } else if (title.length() > LONGEST_TITLE) {
            problems.put("title", "content.desk.title.long");
        }
        if (standfirst.length() > LONGEST_STANDFIRST) {
            problems.put("standfirst", "content.desk.standfirst.long");
        }
        if (body.length() > LONGEST_BODY) {
            problems.put("body", "content.pages.body.long");
        } else if (!FactParts.unknown(body).isEmpty()) {
            problems.put("body", "content.pages.body.unknown");
        }
        return problems;
    }

    /// What keeps it from being shown to readers.
    Map<String, String> publicationProblems() {
        var problems = problems();
        if (PlainText.isInvisible(body)) {
            problems.put("body", "content.desk.body.empty");
        }
        return problems;
    }
}
