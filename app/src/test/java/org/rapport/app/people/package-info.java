@NullMarked
package org.rapport.app.people;

import org.jspecify.annotations.NullMarked;
