package org.rapport.comments;

import java.util.Set;

import org.rapport.api.Place;

/// A place: words of which a module knows that people say them in earnest, such as those about awards. They never make a
/// comment look more like spam.
@Place
public interface EarnestWords {
    /// Single words, lower case, of every language that the module knows.
    Set<String> words();
}
