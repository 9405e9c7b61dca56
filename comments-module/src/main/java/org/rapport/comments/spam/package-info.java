/// Tells spam from what people say: a filter that begins with a few examples of ours and learns from what the owner
/// decides. It knows texts and numbers only, no comments.
@NullMarked
package org.rapport.comments.spam;

import org.jspecify.annotations.NullMarked;
