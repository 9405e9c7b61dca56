/// Owns how often pages are read: a number for each page and day, and nothing about who read it.
/// The page cache tells it of each page that it answers; the desk shows a chart.
@NullMarked
package org.rapport.app.readings;

import org.jspecify.annotations.NullMarked;
