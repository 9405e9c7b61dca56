package org.rapport.content;

import org.rapport.api.page.NavigationItem.Spot;

/// A standing page in the navigation.
///
/// @param spot where it stands as long as the owner says nothing else
record StandingPage(String slug, String title, Spot spot) {
    String path() {
        return Genre.PAGE.path() + slug;
    }
}
