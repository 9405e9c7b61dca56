/// Owns what the practice tells of itself: its facts, entered once on the desk.
/// The house shows them everywhere, as [org.rapport.api.PracticeSource] gives them out.
@NullMarked
package org.rapport.content.practice;

import org.jspecify.annotations.NullMarked;
