package org.rapport.comments;

import java.util.Set;

/// A place: words of which a module knows that people say them in earnest, such as those about awards. They never make a
/// comment look more like spam.
public interface EarnestWords {
    /// Single words, lower case, of every language that the module knows.
    Set<String> words();
}
