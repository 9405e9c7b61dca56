package org.rapport.content.sources;

/// A text is not what it looked like, or too much of it.
final class UnreadableSources extends Exception {
    static final int LONGEST_TEXT = 500_000;
    static final int MOST_SOURCES = 500;

    private static final long serialVersionUID = 1;

    private final String words;
    private final int line;

    private UnreadableSources(String words, int line) {
        super(words);
        this.words = words;
        this.line = line;
    }

    /// At this line of the text, the first being 1; 0 if nobody knows where.
    static UnreadableSources broken(int line) {
        return new UnreadableSources(line > 0 ? "content.sources.unread.line" : "content.sources.unread.broken", line);
    }

    static UnreadableSources tooLong() {
        return new UnreadableSources("content.sources.unread.long", 0);
    }

    static UnreadableSources tooMany() {
        return new UnreadableSources("content.sources.unread.many", 0);
    }

    /// Of no format that is known here, or without a source in it.
    static UnreadableSources unknown() {
        return new UnreadableSources("content.sources.unread.unknown", 0);
    }

    static void unlessShort(String text) throws UnreadableSources {
        if (text.length() > LONGEST_TEXT) {
            throw tooLong();
        }
    }

    static void unlessFew(int sources) throws UnreadableSources {
        if (sources > MOST_SOURCES) {
            throw tooMany();
        }
    }

    /// The key of the words that say so.
    String words() {
        return words;
    }

    int line() {
        return line;
    }
}
