package org.rapport.content.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.api.Practice.Insurance;

/// A fact that a text may name between double braces, such as `{{fees}}`.
public enum FactPart {
    NAME, OWNER, PROFESSION, ABOUT, PLACE, HOURS, TELEPHONE, EMAIL, REPLY, SERVICES, FEES, SLIDING_SCALE, INSURANCE,
    LANGUAGES, LICENCE, JURISDICTIONS, CRISIS, NOTICE;

    static Optional<FactPart> named(String word) {
        return Stream.of(values()).filter(part -> part.word().equalsIgnoreCase(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it says, a line for each thing; nothing if it is not told.
    public List<String> lines(Practice it, Messages messages) {
        return switch (this) {
            case NAME -> told(it.name());
            case OWNER -> told(it.owner());
            case PROFESSION -> told(it.profession());
            case ABOUT -> told(it.about());
            case PLACE -> place(it.reach(), messages);
            case HOURS -> it.reach().hours();
            case TELEPHONE -> told(it.reach().telephone());
            case EMAIL -> told(it.reach().email());
            case REPLY -> told(it.reach().reply());
            case SERVICES -> it.offer().services().stream().map(Practice.Offering::name).toList();
            case FEES -> it.offer().priced().stream().map(each -> each.name() + " " + each.fee()).toList();
            case SLIDING_SCALE -> told(it.offer().slidingScale());
            case INSURANCE -> insurance(it.offer(), messages);
            case LANGUAGES -> it.offer().languages();
            case LICENCE -> told(it.licence().title(), numbered(it.licence(), messages));
            case JURISDICTIONS -> it.licence().jurisdictions();
            case CRISIS -> it.crisis().stream().map(line -> line.number() + " " + line.words()).toList();
            case NOTICE -> told(it.notice());
        };
    }

    private static List<String> place(Practice.Reach it, Messages messages) {
        var lines = new ArrayList<>(it.place());
        if (it.onlineOnly()) {
            lines.add(messages.say("content.facts.field.online-only"));
        }
        return lines;
    }

    private static List<String> insurance(Practice.Offer it, Messages messages) {
        var taken = switch (it.insurance()) {
            case UNTOLD -> "";
            case TAKEN -> messages.say("content.facts.insurance.taken") + ".";
            case NOT_TAKEN -> messages.say("content.facts.insurance.not-taken") + ".";
        };
        return it.insurance() == Insurance.UNTOLD ? told(it.insuranceWords()) : told(taken, it.insuranceWords());
    }

    private static String numbered(Practice.Licence it, Messages messages) {
        return it.number().isEmpty() ? "" : messages.say("content.facts.licence.numbered", it.number());
    }

    private static List<String> told(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
    }
}
