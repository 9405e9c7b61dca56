package org.rapport.api;

import java.util.List;

/// The facts of the practice. An empty string or list means "not told": nothing is shown for it.
///
/// @param name the practice, as the header calls it
/// @param owner the person who writes here
/// @param profession one line under her name
/// @param about two or three sentences for the home page
/// @param place lines of the address, or where she works
/// @param hours lines that say when she works, or when she can be reached
/// @param reply how soon she reads and answers, as the end of a sentence: "usually the same evening"
/// @param crisis whom to call when it cannot wait
public record Practice(String name, String owner, String profession, String about, List<String> place,
        List<String> hours, String reply, List<CrisisLine> crisis) {
    public Practice {
        place = List.copyOf(place);
        hours = List.copyOf(hours);
        crisis = List.copyOf(crisis);
    }

    /// A telephone number and when to use it, such as `112` "when a life is in danger".
    public record CrisisLine(String number, String words) {
        /// The number as a `tel:` address (RFC 3966): digits and a leading plus only.
        public String address() {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }

    /// Who writes here, as readers know her: the owner, else the practice itself.
    public String author() {
        return owner.isEmpty() ? name : owner;
    }
}
