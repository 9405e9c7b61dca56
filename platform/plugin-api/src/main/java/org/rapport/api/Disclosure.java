package org.rapport.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// A place: what a module keeps of people who visit, and whom outside it asks. The page `/privacy` says it in the site's
/// language; a test holds it against the columns of the database.
@Place
public interface Disclosure {
    List<Kept> kept();

    /// Whom the server itself gets in touch with, beyond the computer that it runs on.
    default List<Contact> contacts() {
        return List.of();
    }

    /// @param what of people is kept, such as "the name and words of who comments"
    /// @param why in half a sentence
    /// @param longest after which it is deleted by itself; null for what stays until somebody takes it away
    /// @param columns of the module’s own tables in which it is kept, such as `comment.author`
    record Kept(String what, String why, @Nullable Duration longest, Set<String> columns) {
        public Kept {
            columns = Set.copyOf(columns);
        }
    }

    /// @param whom a host, or what kind of
    /// @param why and when, in a sentence
    record Contact(String whom, String why) {}
}
