package org.rapport.comments;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.comments.phrases.Phrases;

/// What the owner types about care.
///
/// @param words what the writer reads at once
/// @param en signs in English, a line for each
/// @param de in German
/// @param es in Spanish
/// @param confirmed whether she said that the words are right for her practice
/// @param version of what she read before she typed
record CareForm(String words, String en, String de, String es, Boolean confirmed, int version) {
    private static final int LONGEST_WORDS = 5000;
    private static final int LONGEST_SIGNS = 50_000;

    CareForm(@Nullable String words, @Nullable String en, @Nullable String de, @Nullable String es,
            @Nullable Boolean confirmed, int version) {
        this.words = plain(words);
        this.en = plain(en);
        this.de = plain(de);
        this.es = plain(es);
        this.confirmed = Boolean.TRUE.equals(confirmed);
        this.version = version;
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : PlainText.of(typed);
    }

    static CareForm of(Care.Setting it) {
        return new CareForm(it.words(), it.signs().get("en"), it.signs().get("de"), it.signs().get("es"), it.isOn(),
                it.version());
    }

    CareForm on(int version) {
        return new CareForm(words, en, de, es, confirmed, version);
    }

    /// By their languages.
    Map<String, String> signs() {
        var signs = new LinkedHashMap<String, String>();
        signs.put("en", en);
        signs.put("de", de);
        signs.put("es", es);
        return signs;
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            problems.put("words", "comments.care.words.empty");
        } else if (words.length() > LONGEST_WORDS) {
            problems.put("words", "comments.care.words.long");
        }
        if (confirmed && signs().values().stream().map(Phrases::read).allMatch(Phrases::isEmpty)) {
            problems.put("en", "comments.care.signs.empty");
        }
        signs().forEach((language, signs) -> {
            if (signs.length() > LONGEST_SIGNS) {
                problems.put(language, "comments.care.signs.long");
            }
        });
        return problems;
    }
}
