package org.rapport.awards.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a remark.
///
/// @param text as it stands
/// @param said the same without what it quotes, which somebody else said, and with marks for the names of awards
record Sentence(String text, String said) {
    /// Who offers an award comes to it within so many letters.
    private static final int LETTERS = 5_000;
    private static final Pattern END = Pattern
            .compile("(?<=[.!?…])(?<!\\b(?:Dr|Mr|Mrs|Ms|Fr|Hr|Sr|Sra|Prof)\\.)\\s+|\\n+|\\z");
    private static final Pattern QUESTION = Pattern.compile("\\?[!?\\s]*\\z");
    private static final Pattern QUOTATION = Pattern
            .compile("„[^“”]{0,600}[“”]|“[^”]{0,600}”|«[^»]{0,600}»|»[^«]{0,600}«|\"[^\"]{0,600}\"");

    static List<Sentence> allOf(String text, AwardNames names) {
        var unquoted = QUOTATION.matcher(text).replaceAll(quotation -> unquoted(quotation.group(), names));
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var end = END.matcher(unquoted); start < LETTERS && end.find(); start = end.end()) {
            sentences.add(new Sentence(text.substring(start, end.start()),
                    names.marked(unquoted.substring(start, Math.min(end.start(), start + LETTERS)))));
        }
        return sentences;
    }

    boolean isQuestion() {
        return QUESTION.matcher(said).find();
    }

    /// As long as before, so that both texts keep step. Marks around the mere name of an award quote nobody.
    private static String unquoted(String quotation, AwardNames names) {
        var words = quotation.substring(1, quotation.length() - 1);
        var isName = names.marked(words).strip().matches(AwardNames.MARK);
        return Matcher.quoteReplacement(isName ? " " + words + " " : " ".repeat(quotation.length()));
    }
}
