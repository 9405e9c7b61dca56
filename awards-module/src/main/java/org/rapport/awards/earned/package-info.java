/// Owns the badges that the site itself gives to those who comment: which there are, who earned them and why.
/// Others hear who earned one. It builds on nothing in the package above but the event that it says.
@NullMarked
package org.rapport.awards.earned;

import org.jspecify.annotations.NullMarked;
