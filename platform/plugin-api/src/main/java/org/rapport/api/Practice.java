package org.rapport.api;

import java.util.List;

/// The facts of the practice. An empty string or list means "not told": nothing is shown for it.
///
/// @param name the practice, as the header calls it
/// @param owner the person who writes here
/// @param profession one line under her name
/// @param about two or three sentences for the home page
/// @param place lines of the address, or where she works
/// @param crisis whom to call when it cannot wait
public record Practice(String name, String owner, String profession, String about, List<String> place,
        List<CrisisLine> crisis) {
    public Practice {
        place = List.copyOf(place);
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
