package org.rapport.content.richtext;

import java.util.List;

/// An article's text, turned into Markdown.
///
/// @param lost what Markdown cannot say of it, each thing once
public record Turned(String markdown, List<Lost> lost) {}
