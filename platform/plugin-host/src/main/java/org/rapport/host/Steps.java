package org.rapport.host;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// What stands between the slashes of a pattern of addresses.
record Steps(List<String> all) {
    private static final Pattern WILD = Pattern.compile("\\{.*}|[*?]+");

    static Steps of(PathPattern pattern) {
        return new Steps(List.of(pattern.getPatternString().replaceFirst("^/", "").split("/")));
    }

    /// Whether some address is one of both.
    boolean meet(Steps other) {
        if (all.isEmpty() || other.all.isEmpty()) {
            return Stream.concat(all.stream(), other.all.stream()).allMatch(Steps::isAnyNumber);
        }
        if (isAnyNumber(all.getFirst())) {
            return rest().meet(other) || meet(other.rest());
        }
        if (isAnyNumber(other.all.getFirst())) {
            return other.meet(this);
        }
        return meet(all.getFirst(), other.all.getFirst()) && rest().meet(other.rest());
    }

    private Steps rest() {
        return new Steps(all.subList(1, all.size()));
    }

    private static boolean isAnyNumber(String step) {
        return step.equals("**") || step.startsWith("{*");
    }

    /// Of two that leave something open, what they begin and end with decides.
    private static boolean meet(String one, String other) {
        if (!isWild(one) || !isWild(other)) {
            return matches(one, other) || matches(other, one);
        }
        return fit(before(one), before(other), String::startsWith) && fit(after(one), after(other), String::endsWith);
    }

    private static boolean isWild(String step) {
        return WILD.matcher(step).find();
    }

    private static boolean matches(String pattern, String step) {
        return PathPatternParser.defaultInstance.parse("/" + pattern).matches(PathContainer.parsePath("/" + step));
    }

    private static boolean fit(String one, String other, BiPredicate<String, String> within) {
        return within.test(one, other) || within.test(other, one);
    }

    private static String before(String step) {
        return step.split(WILD.pattern(), 2)[0];
    }

    private static String after(String step) {
        return step.replaceFirst(".*[}*?]", "");
    }
}
