package org.rapport.content.richtext;

import org.jsoup.nodes.Element;

/// A footnote, taken out of the text.
///
/// @param label what its marks in the text call it
record Note(String label, Element words) {}
