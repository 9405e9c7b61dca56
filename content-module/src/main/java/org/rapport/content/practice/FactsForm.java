package org.rapport.content.practice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Offering;
import org.rapport.api.Practice.Reach;

/// The practice's facts as its owner types them, each a text: lines below one another, the cells of a row apart by
/// [Fact#BETWEEN].
///
/// @param version of the facts that she read before she typed
record FactsForm(Map<Fact, String> texts, int version) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{0,40}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");

    FactsForm {
        texts = Map.copyOf(texts);
    }

    /// What was sent, cleaned.
    static FactsForm typed(Map<String, String> sent) {
        var texts = new EnumMap<Fact, String>(Fact.class);
        Stream.of(Fact.values()).forEach(fact -> texts.put(fact, fact.read(sent)));
        var version = sent.getOrDefault("version", "");
        return new FactsForm(texts, version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
    }

    static FactsForm of(Practice it, int version) {
        var texts = new EnumMap<Fact, String>(Fact.class);
        texts.putAll(Map.of(Fact.NAME, it.name(), Fact.OWNER, it.owner(), Fact.PROFESSION, it.profession(),
                Fact.ABOUT, it.about(), Fact.NOTICE, it.notice()));
        texts.putAll(texts(it.reach()));
        texts.putAll(texts(it.offer()));
        texts.putAll(texts(it.licence()));
        texts.put(Fact.CRISIS,
                rows(it.crisis().stream().map(line -> List.of(line.country(), line.number(), line.words()))));
        return new FactsForm(texts, version);
    }

    private static Map<Fact, String> texts(Reach it) {
        return Map.of(Fact.PLACE, lines(it.place()), Fact.ONLINE_ONLY, it.onlineOnly() ? "yes" : "",
                Fact.HOURS, lines(it.hours()), Fact.TELEPHONE, it.telephone(), Fact.EMAIL, it.email(),
                Fact.REPLY, it.reply());
    }

    private static Map<Fact, String> texts(Offer it) {
        var services = it.services().stream().map(each -> List.of(each.name(), each.words(), each.fee()));
        return Map.of(Fact.SERVICES, rows(services), Fact.SLIDING_SCALE, it.slidingScale(),
                Fact.INSURANCE, word(it.insurance()), Fact.INSURANCE_WORDS, it.insuranceWords(),
                Fact.LANGUAGES, lines(it.languages()));
    }

    private static Map<Fact, String> texts(Licence it) {
        return Map.of(Fact.LICENCE, it.title(), Fact.LICENCE_NUMBER, it.number(),
                Fact.JURISDICTIONS, lines(it.jurisdictions()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String rows(Stream<List<String>> rows) {
        return rows.map(cells -> String.join(Fact.BETWEEN, cells)).collect(Collectors.joining("\n"));
    }

    /// How the form calls it; nothing is the answer of those who did not choose.
    static String word(Insurance insurance) {
        return insurance == Insurance.UNTOLD ? "" : insurance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FactsForm on(int version) {
        return new FactsForm(texts, version);
    }

    String text(Fact fact) {
        return texts.getOrDefault(fact, "");
    }

    List<String> lines(Fact fact) {
        return text(fact).lines().toList();
    }

    /// The cells of each row, as many as it has columns.
    List<List<String>> rows(Fact fact) {
        return text(fact).lines().map(row -> Arrays.asList(row.split(Fact.BETWEEN, fact.columns.size()))).toList();
    }

    /// What they say, once there are no [#problems()].
    Practice practice() {
        return new Practice(text(Fact.NAME), text(Fact.OWNER), text(Fact.PROFESSION), text(Fact.ABOUT), reach(),
                offer(), new Licence(text(Fact.LICENCE), text(Fact.LICENCE_NUMBER), lines(Fact.JURISDICTIONS)),
                rows(Fact.CRISIS).stream().map(row -> new CrisisLine(row.get(0), row.get(1), row.get(2))).toList(),
                text(Fact.NOTICE));
    }

    private Reach reach() {
        return new Reach(lines(Fact.PLACE), !text(Fact.ONLINE_ONLY).isEmpty(), lines(Fact.HOURS),
                text(Fact.TELEPHONE), text(Fact.EMAIL), text(Fact.REPLY));
    }

    private Offer offer() {
        var insurance = Stream.of(Insurance.values()).filter(it -> word(it).equals(text(Fact.INSURANCE)))
                .findFirst().orElse(Insurance.UNTOLD);
        return new Offer(rows(Fact.SERVICES).stream().map(row -> new Offering(row.get(0), row.get(1), row.get(2)))
                .toList(), text(Fact.SLIDING_SCALE), insurance, text(Fact.INSURANCE_WORDS), lines(Fact.LANGUAGES));
    }

    /// What keeps them from being kept: fact to message key.
    Map<Fact, String> problems() {
        var problems = new LinkedHashMap<Fact, String>();
        refuse(problems, Fact.NAME, String::isEmpty, "content.facts.name.empty");
        refuse(problems, Fact.TELEPHONE, text -> !text.isEmpty() && !isNumber(text), "content.facts.telephone.odd");
        refuse(problems, Fact.EMAIL, text -> !text.isEmpty() && !EMAIL.matcher(text).matches(),
                "content.facts.email.odd");
        refuse(problems, Fact.SERVICES, _ -> rows(Fact.SERVICES).stream().anyMatch(row -> row.get(0).isEmpty()),
                "content.facts.services.odd");
        refuse(problems, Fact.CRISIS, _ -> rows(Fact.CRISIS).stream()
                .anyMatch(row -> !isNumber(row.get(1)) || row.get(2).isEmpty()), "content.facts.crisis.odd");
        Stream.of(Fact.values()).forEach(fact -> refuse(problems, fact, fact::isTooLong, "content.facts.long"));
        return problems;
    }

    private void refuse(Map<Fact, String> problems, Fact fact, Predicate<String> isWrong, String why) {
        if (isWrong.test(text(fact))) {
            problems.put(fact, why);
        }
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
