package org.rapport.content.sources;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Between the spelling of TeX and plain text: `{\"U}ber` is "Über".
final class TexText {
    private static final Pattern COMMAND = Pattern.compile("\\\\(\\p{Alpha}++\\s*+|.?)", Pattern.DOTALL);
    private static final Pattern MATHS = Pattern.compile("(?<!\\\\)\\$(?=\\S)([^$]*+)(?<=[^\\s\\\\])\\$(?!\\d)");
    /// With these Zotero keeps a lone brace in balance.
    private static final Pattern PHANTOM = Pattern.compile("\\\\vphantom\\s*\\{\\\\[{}]}");

    /// Combining characters, by the commands that put them on the next letter.
    private static final Map<String, Character> ACCENTS = Map.ofEntries(
            Map.entry("`", '\u0300'), Map.entry("'", '\u0301'), Map.entry("^", '\u0302'), Map.entry("~", '\u0303'),
            Map.entry("=", '\u0304'), Map.entry("u", '\u0306'), Map.entry(".", '\u0307'), Map.entry("\"", '\u0308'),
            Map.entry("r", '\u030A'), Map.entry("H", '\u030B'), Map.entry("v", '\u030C'), Map.entry("d", '\u0323'),
            Map.entry("c", '\u0327'), Map.entry("k", '\u0328'), Map.entry("b", '\u0331'));
    private static final Map<String, String> LIGATURES = Map.of("---", "—", "--", "–", "``", "“", "''", "”", "?`",
            "¿", "!`", "¡");
    private static final Map<String, String> SYMBOLS = symbols();
    private static final Map<Integer, String> SPELLED = spellings();

    private final String tex;
    private final StringBuilder plain = new StringBuilder();
    private int at;
    private char accent;

    private TexText(String tex) {
        this.tex = tex;
    }

    private static Map<String, String> symbols() {
        var symbols = new HashMap<String, String>();
        var words = """
                ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ
                textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”
                textquotesingle ' textquotedbl " quotesinglbase ‚ quotedblbase „ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq »
                guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright ›
                textbackslash \\ textasciitilde ~ textasciicircum ^ textbar | textless < textgreater > textunderscore _
                textdollar $ textbraceleft { textbraceright } textellipsis … ldots … dots … slash / textdegree °
                textregistered ® textcopyright © copyright © texttrademark ™ textsterling £ pounds £ texteuro € euro €
                S § P ¶ textexclamdown ¡ textquestiondown ¿ textperiodcentered · times × texttimes × pm ± textpm ±
                leq ≤ geq ≥ neq ≠ infty ∞ to → rightarrow → leftarrow ← alpha α beta β gamma γ delta δ epsilon ε zeta ζ
                eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ
                psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
                """.strip().split("\\s+");
        for (var word = 0; word < words.length; word += 2) {
            symbols.put(words[word], words[word + 1]);
        }
        return symbols;
    }

    private static Map<Integer, String> spellings() {
        var spellings = new HashMap<Integer, String>(Map.of((int) '\\', "\\textbackslash{}", (int) '~',
                "\\textasciitilde{}", (int) '^', "\\textasciicircum{}", (int) '{', "\\textbraceleft{}", (int) '}',
                "\\textbraceright{}"));
        "&%$#_".chars().forEach(sign -> spellings.put(sign, "\\" + (char) sign));
        return spellings;
    }

    /// What a reader sees. Commands that only change the looks leave their words behind, and so do unknown ones.
    static String plain(String tex) {
        var balanced = PHANTOM.matcher(tex).replaceAll("");
        var reading = new TexText(MATHS.matcher(balanced).replaceAll(TexText::maths));
        reading.read();
        return Normalizer.normalize(reading.plain, Normalizer.Form.NFC).strip();
    }

    private static String maths(MatchResult found) {
        return Matcher.quoteReplacement(found.group(1).replaceAll("[_^]", ""));
    }

    private void read() {
        var command = COMMAND.matcher(tex);
        while (at < tex.length()) {
            if (command.region(at, tex.length()).lookingAt()) {
                at = command.end();
                command(command.group(1).strip());
            } else {
                sign();
            }
        }
    }

    private void command(String name) {
        if (ACCENTS.containsKey(name) && !tex.startsWith("{}", at)) {
            accent = ACCENTS.get(name);
        } else if (accent != 0 && (name.equals("i") || name.equals("j"))) {
            append(name);
        } else if (SYMBOLS.containsKey(name)) {
            append(SYMBOLS.get(name));
        } else if (!name.matches("\\p{Alpha}+|[-/!@()\\[\\]]")) {
            append(name.matches("[,;:\\\\]?") ? " " : name);
        }
    }

    private void sign() {
        var ligature = ligature();
        var sign = ligature.isEmpty() ? Character.toString(tex.codePointAt(at)) : ligature;
        at += sign.length();
        if (!sign.equals("{") && !sign.equals("}")) {
            append(sign.equals("~") ? " " : LIGATURES.getOrDefault(sign, sign));
        }
    }

    private String ligature() {
        return LIGATURES.keySet().stream().filter(signs -> tex.startsWith(signs, at))
                .max(Comparator.comparing(String::length)).orElse("");
    }

    private void append(String sign) {
        if (accent == 0) {
            plain.append(sign);
        } else if (!sign.isBlank()) {
            plain.append(sign).append(accent);
            accent = 0;
        }
    }

    /// An address or a number as it stands, but for what programs escape in it all the same.
    static String verbatim(String tex) {
        return tex.replaceAll("\\\\url\\b|[{}]", "").replaceAll("\\\\textasciitilde\\s*", "~")
                .replaceAll("\\\\([%&#$_~])", "$1").strip();
    }

    /// The spelling that [#plain] reads, in letters of UTF-8.
    static String spelled(String plain) {
        var tex = new StringBuilder();
        plain.codePoints().forEach(sign -> {
            var spelled = SPELLED.getOrDefault(sign, Character.toString(sign));
            tex.append(joins(tex, spelled) ? "{}" : "").append(spelled);
        });
        return tex.toString();
    }

    /// Whether `next` would become one sign with what stands before it.
    private static boolean joins(StringBuilder before, String next) {
        return !before.isEmpty() && LIGATURES.containsKey(before.charAt(before.length() - 1) + next);
    }
}
