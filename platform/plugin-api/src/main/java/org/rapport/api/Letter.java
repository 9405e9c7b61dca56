package org.rapport.api;

/// A letter to one person, in plain text.
///
/// @param key tells it from every other letter, such as `comments/answer/12`: it goes out once, however often it is handed
///     over within a month; at most 200 characters, of which the id of the module comes first
/// @param subject one line, which is read on the way and on locked telephones: nothing that people said belongs there
/// @param leave the path of the module’s page that ends such letters, which takes a POST without further ado (RFC 8058);
///     empty for a letter that was asked for
public record Letter(String key, MailAddress to, String subject, String text, String leave) {
    private static final int LONGEST_KEY = 200;

    public Letter {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A letter needs a key of 1 to " + LONGEST_KEY + " characters");
        }
        subject = PlainText.shortened(PlainText.line(subject), 200);
        text = PlainText.of(text);
    }
}
