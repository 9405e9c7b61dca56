/// Owns credentials in the form of Open Badges 3.0: those that the site issues, the keys that sign them, and what is found
/// in those that it is handed. It takes plain values and knows nothing of awards; what is public is for the module alone.
@NullMarked
package org.rapport.awards.credentials;

import org.jspecify.annotations.NullMarked;
