package org.rapport.api.page;

import java.util.Optional;

import org.rapport.api.Place;

/// A place: what a page of the site is called, where the owner's desk lists pages that she knows by their titles.
@Place
public interface PageName {
    /// @param path as people read it: not encoded; the answer is empty if it is not this module's, or not there
    Optional<String> at(String path);
}
