package org.rapport.api;

/// The files that a module brings for pages to load: images, fonts, and the styles and scripts of single pages. They lie in
/// `files/<id>/` of its JAR; what every page loads lies in `styles` and `scripts`.
public interface StaticFiles {
    /// Where the site serves the file `name`, such as `stamp.svg` or `fonts/pen.woff2`: browsers keep it for ever, because
    /// a version of the module with other files has another address for them. All files of a module lie below the same
    /// address, so they may name each other. Throws [IllegalArgumentException] if the module brings no such file.
    String path(String name);
}
