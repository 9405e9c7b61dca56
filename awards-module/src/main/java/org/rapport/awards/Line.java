package org.rapport.awards;

/// Something that the owner wrote for an award.
///
/// @param place from 1
/// @param prompt the question that it answers, or empty
/// @param words in Markdown
record Line(Stage stage, int place, String prompt, String words) {
    static final int LONGEST_PROMPT = 500;
    static final int LONGEST_WORDS = 2000;

    boolean isTooLong() {
        return prompt.length() > LONGEST_PROMPT || words.length() > LONGEST_WORDS;
    }
}
