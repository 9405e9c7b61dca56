package org.rapport.awards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/// Tells an offer of an award from mere talk about awards, in English, German and Spanish.
///
/// An offer names a known award and, in that sentence or one beside it, hands it to the reader. Congratulations,
/// reports of other people's awards and refusals do not.
@Component
class Recogniser {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\n+");
    private static final Pattern HANDS_ON = either(
            "\\b(are|would) you (be )?(up for|interested in|like)",
            "\\bi('ve| have|'d like to| would like to|'m| am|’ve|’d like to|’m)?\\b[^.?!]{0,40}\\b(nominat\\w*|award\\w*|pass\\w*|hand\\w*|giv\\w+|present\\w*|offer\\w*)\\b[^.?!]{0,80}\\b(you|your)\\b",
            "\\byou('ve| have|’ve| are|'re|’re)?( just)? (been )?(nominated|tagged|awarded|chosen)\\b",
            "\\bnominated you\\b", "\\b(passing|handing|giving)\\b[^.?!]{0,80}\\bto you\\b",
            "\\bich\\b[^.?!]{0,80}\\b(nominier\\w*|verleih\\w*|überreich\\w*|weitergeb\\w*|weiterreich\\w*|geb\\w*)",
            "\\b(dich|dir|sie|ihnen|deinen blog|ihren blog)\\b[^.?!]{0,60}\\b(nominiert|nominieren|verleihen|überreichen|verliehen|weitergeben)",
            "\\b(hast du|haben sie|hättest du|hätten sie) lust\\b",
            "\\b(magst du|möchtest du|möchten sie|mögen sie)\\b",
            "\\bte (he |quiero |voy a )?(nomin|otorg|conced|pas|entreg|d[ao]y?\\b|ofre)\\w*",
            "\\b(le|la|lo) (he )?(nomin|otorg|conced|entreg|ofre)\\w*",
            "\\b(estás|está|has sido|ha sido) nominad\\w*", "\\b(te|le) (gustaría|interesa)\\b");
    private static final Pattern MERELY_TALKS = either(
            "\\bcongrat", "\\bglückwunsch", "\\bgratulier", "\\bgratulation", "\\bfelicidades", "\\benhorabuena",
            "\\b(you|she|he|they)('ve| have|’ve|'s| has|’s)? (already )?(got|won|received|earned)\\b",
            "\\bsaw (that )?you\\b", "\\bwhat (is|was) (the|a)\\b",
            "\\b(was|ist) (denn )?(der|ein)\\b[^.?!]*award\\s*\\?",
            "\\b(never|don['’]t|do not|no longer|stopped|cannot|can['’]t|won['’]t|will not)\\b[^.?!]{0,40}\\b(accept|nominat|pass|hand|give|award)",
            "\\b(wurde|wurden|hat|haben)\\b[^.?!]{0,30}\\b(gewonnen|bekommen|erhalten)\\b",
            "\\b(ganó|ganaste|recibió|recibiste)\\b",
            "\\b(nie|nicht|niemals|kein\\w*)\\b[^.?!]{0,40}\\b(nominier|verleih|annehm)",
            "\\b(no|nunca)\\b[^.?!]{0,20}\\b(acept|nomin|otorg)");

    private final Catalogue catalogue;

    Recogniser(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// An offer and the sentences that make it.
    record Offer(Kind kind, String words) {}

    /// The first offer that `text`, without markup, makes.
    Optional<Offer> offerIn(String text) {
        var sentences = List.of(SENTENCE_END.split(text));
        for (var i = 0; i < sentences.size(); i++) {
            var kind = named(sentences.get(i));
            if (kind.isPresent() && !MERELY_TALKS.matcher(lower(sentences.get(i))).find()) {
                var around = String.join(" ", sentences.subList(Math.max(0, i - 1), Math.min(i + 3, sentences.size())));
                if (HANDS_ON.matcher(lower(around)).find()) {
                    return Optional.of(new Offer(kind.get(), around));
                }
            }
        }
        return Optional.empty();
    }

    /// The award that the title of a post names without merely talking about it.
    Optional<Kind> namedIn(String title) {
        return MERELY_TALKS.matcher(lower(title)).find() ? Optional.empty() : named(title);
    }

    private Optional<Kind> named(String text) {
        var lower = lower(text);
        return catalogue.kinds().stream().filter(kind -> kind.called().stream().anyMatch(lower::contains)).findFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Pattern either(String... patterns) {
        return Pattern.compile(String.join("|", patterns), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
