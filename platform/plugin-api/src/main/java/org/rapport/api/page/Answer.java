package org.rapport.api.page;

/// What a handler answers. The house decides in one place how it goes out: as a whole document, as its body for htmx,
/// from the cache or not.
public sealed interface Answer permits Page, TextFile, Fragment, SeeOther, Moved, Refused, Missing {}
