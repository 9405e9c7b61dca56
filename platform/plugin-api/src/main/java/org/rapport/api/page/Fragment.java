package org.rapport.api.page;

import gg.jte.Content;

/// A part of a page, for htmx only. It is personal: never kept.
public record Fragment(Content content) implements Answer {}
