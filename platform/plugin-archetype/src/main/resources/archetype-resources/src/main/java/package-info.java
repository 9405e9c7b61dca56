/// Counts the comments that came in, and shows how many there are.
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
