package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names as BibTeX has them, with `and` between them: "First von Last", "von Last, First", "von Last, Jr, First", and
/// institutions in braces; also by parts (`family=Kolk, prefix=van der`), as biblatex knows them.
final class BibTexNames {
    private static final Pattern PART = Pattern.compile("(?i)(family|given|prefix|suffix|useprefix)=(.*)",
            Pattern.DOTALL);

    private BibTexNames() {}

    static List<CslName> read(String tex) {
        var names = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var word : words(tex + " and")) {
            if (!word.equalsIgnoreCase("and")) {
                words.add(word);
            } else {
                names.add(joined(words));
                words.clear();
            }
        }
        names.removeAll(List.of("", "others"));
        return names.stream().map(BibTexNames::name).toList();
    }

    private static CslName name(String tex) {
        var parts = split(tex, ",");
        if (parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            return byParts(parts);
        }
        return switch (parts.size()) {
            case 1 -> spoken(tex);
            case 2 -> inverted(parts.get(0), parts.get(1), "");
            case 3 -> inverted(parts.get(0), parts.get(2), parts.get(1));
            default -> CslName.institution(TexText.plain(tex));
        };
    }

    private static CslName byParts(List<String> parts) {
        var told = parts.stream().map(PART::matcher).filter(part -> part.matches()).collect(Collectors.toMap(
                part -> part.group(1).toLowerCase(Locale.ROOT), part -> TexText.plain(part.group(2)),
                (one, two) -> one));
        return name(told, "family", "given", "prefix", "suffix");
    }

    private static CslName name(Map<String, String> told, String family, String given, String particle, String suffix) {
        return new CslName(told.getOrDefault(family, ""), told.getOrDefault(given, ""),
                told.getOrDefault(particle, ""), told.getOrDefault(suffix, ""), "");
    }

    private static CslName spoken(String tex) {
        var words = words(tex);
        if (words.size() == 1) {
            return isInBraces(tex)
                    ? CslName.institution(TexText.plain(tex))
                    : CslName.person(TexText.plain(tex), "");
        }
        var last = words.size() - 1;
        var particle = 0;
        while (particle < last && !isParticle(words.get(particle))) {
            particle++;
        }
        return inverted(joined(words.subList(particle, words.size())), joined(words.subList(0, particle)), "");
    }

    private static CslName inverted(String last, String given, String suffix) {
        var words = words(last);
        var family = 0;
        while (family < words.size() - 1 && isParticle(words.get(family))) {
            family++;
        }
        return new CslName(TexText.plain(joined(words.subList(family, words.size()))), TexText.plain(given),
                TexText.plain(joined(words.subList(0, family))), TexText.plain(suffix), "");
    }

    private static boolean isParticle(String word) {
        var isProtected = word.startsWith("{") && !word.startsWith("{\\");
        return !isProtected && Character.isLowerCase(TexText.plain(word + "A").codePointAt(0));
    }

    private static boolean isInBraces(String tex) {
        return tex.startsWith("{") && split(tex.substring(1), "}").getLast().isEmpty();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> words(String tex) {
        return split(tex, " \t\r\n~").stream().filter(word -> !word.isEmpty()).toList();
    }

    /// The parts between those of the `signs` that stand in no braces.
    private static List<String> split(String tex, String signs) {
        var parts = new ArrayList<String>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at < tex.length(); at++) {
            var sign = tex.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (depth == 0 && signs.indexOf(sign) >= 0) {
                parts.add(tex.substring(start, at).strip());
                start = at + 1;
            } else {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            }
        }
        parts.add(tex.substring(start).strip());
        return parts;
    }

    static String write(List<CslName> names) {
        return names.stream().map(BibTexNames::write).collect(Collectors.joining(" and "));
    }

    private static String write(CslName name) {
        if (!name.literal().isEmpty()) {
            return "{" + TexText.spelled(name.literal()) + "}";
        }
        var last = (TexText.spelled(name.particle()) + " " + kept(name.family())).strip() + ",";
        var suffix = name.suffix().isEmpty() ? "" : " " + kept(name.suffix()) + ",";
        return (last + suffix + " " + kept(name.given())).strip();
    }

    /// In braces where BibTeX would see a particle, a comma or an `and` that is none.
    private static String kept(String part) {
        return part.matches("(?iU).*(,|\\band\\b).*") || part.matches("\\p{Ll}.*\\s.*")
                ? "{" + TexText.spelled(part) + "}"
                : TexText.spelled(part);
    }
}
