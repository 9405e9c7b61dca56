package org.rapport.api;

/// The words that the house says, in the site's language.
///
/// A module's words lie in `messages/<module>.properties` (English) and `messages/<module>_de.properties`,
/// `_es`; a key starts with the module's id and follows the template: `comments.form.post`.
public interface Messages {
    /// The words of `key`; with `values`, a [java.text.MessageFormat] pattern filled with them.
    /// Throws [IllegalArgumentException] for a key that no module brought.
    String say(String key, Object... values);
}
