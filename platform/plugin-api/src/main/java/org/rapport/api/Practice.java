package org.rapport.api;

import java.util.List;

/// The facts of the practice. An empty string or list means "not told": nothing is shown for it.
///
/// @param name the practice, as the header calls it
/// @param owner the person who writes here
/// @param profession one line under her name
/// @param about two or three sentences for the home page
/// @param crisis whom to call when it cannot wait
/// @param notice what the law wants told (an imprint, a good-faith estimate), as Markdown
public record Practice(String name, String owner, String profession, String about, Reach reach, Offer offer,
        Licence licence, List<CrisisLine> crisis, String notice) {
    public Practice {
        crisis = List.copyOf(crisis);
    }

    /// A practice of which nothing but its name is told.
    public static Practice named(String name) {
        return new Practice(name, "", "", "", Reach.UNTOLD, Offer.UNTOLD, Licence.UNTOLD, List.of(), "");
    }

    /// Who writes here, as readers know her: the owner, else the practice itself.
    public String author() {
        return owner.isEmpty() ? name : owner;
    }

    /// Where and when people reach her.
    ///
    /// @param place lines of the address, or how to get there
    /// @param onlineOnly whether there is no room to come to
    /// @param hours lines that say when she works, or when she can be reached
    /// @param reply how soon she reads and answers, as the end of a sentence: "usually the same evening"
    public record Reach(List<String> place, boolean onlineOnly, List<String> hours, String telephone, String email,
            String reply) {
        public static final Reach UNTOLD = new Reach(List.of(), false, List.of(), "", "", "");

        public Reach {
            place = List.copyOf(place);
            hours = List.copyOf(hours);
        }

        /// The telephone number as an address.
        public String call() {
            return Practice.call(telephone);
        }
    }

    /// What she does for people, and what it costs them.
    ///
    /// @param slidingScale who may pay less, in a sentence
    /// @param insuranceWords what else is to be said about insurance
    /// @param languages in which she works
    public record Offer(List<Offering> services, String slidingScale, Insurance insurance, String insuranceWords,
            List<String> languages) {
        public static final Offer UNTOLD = new Offer(List.of(), "", Insurance.UNTOLD, "", List.of());

        public Offer {
            services = List.copyOf(services);
            languages = List.copyOf(languages);
        }

        /// The services whose fee is told.
        public List<Offering> priced() {
            return services.stream().filter(service -> !service.fee().isEmpty()).toList();
        }
    }

    /// One thing that she does: "Individual therapy", "50 minutes, weekly", "€ 110".
    public record Offering(String name, String words, String fee) {}

    /// Whether she is paid by insurers.
    public enum Insurance {
        UNTOLD, TAKEN, NOT_TAKEN
    }

    /// By what right she practises.
    ///
    /// @param title of the licence, as the law calls it
    /// @param number under which it is registered
    /// @param jurisdictions states or countries in which it counts
    public record Licence(String title, String number, List<String> jurisdictions) {
        public static final Licence UNTOLD = new Licence("", "", List.of());

        public Licence {
            jurisdictions = List.copyOf(jurisdictions);
        }
    }

    /// A telephone number and when to use it, such as `112` "when a life is in danger".
    ///
    /// @param country where the number works, if the practice has people in several
    public record CrisisLine(String country, String number, String words) {
        /// The number as an address.
        public String address() {
            return call(number);
        }
    }

    /// A `tel:` address (RFC 3966): digits and a leading plus only.
    private static String call(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
