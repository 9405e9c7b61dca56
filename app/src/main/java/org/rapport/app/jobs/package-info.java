/// Owns that the jobs of the modules come again and again, as `org.rapport.api.ScheduledJob` says.
/// Nobody names what is here.
@NullMarked
package org.rapport.app.jobs;

import org.jspecify.annotations.NullMarked;
