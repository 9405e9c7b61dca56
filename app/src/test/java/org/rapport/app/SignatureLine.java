package org.rapport.app;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of a list of signatures: `org.rapport.content.ArticleFooter interface [filled by authors]`.
///
/// @param text what a plugin names, and what it is; without it the plugin does not link
/// @param marks what else is said of it; some of it binds authors
record SignatureLine(String text, Set<String> marks) implements Comparable<SignatureLine> {
    /// On a type that authors implement, extend or write down, not only call.
    static final String FILLED = "filled by authors";

    private static final Pattern FORM = Pattern.compile("(.*?)(?: \\[([^]]+)])?");
    private static final Pattern TYPE = Pattern.compile("[\\w.]+ (annotation|class|enum|interface|record)\\b.*");

    static SignatureLine read(String line) {
        var read = FORM.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException(line);
        }
        var marks = read.group(2);
        return new SignatureLine(read.group(1), marks == null ? Set.of() : Set.of(marks.split(", ")));
    }

    /// Whether this is a type itself, and neither one of its members nor of its supertypes.
    boolean isType() {
        return TYPE.matcher(text).matches();
    }

    /// Whether this is an interface that authors call and do not implement.
    boolean isOnlyCalled() {
        return isType() && text.startsWith(name() + " interface") && !marks.contains(FILLED);
    }

    String name() {
        return text.split("[ (]", 2)[0];
    }

    /// The type whose member this is; the package of a type.
    String owner() {
        return name().substring(0, Math.max(0, name().lastIndexOf('.')));
    }

    @Override
    public int compareTo(SignatureLine other) {
        return Comparator.comparing(SignatureLine::toString).compare(this, other);
    }

    @Override
    public String toString() {
        var said = new TreeSet<>(marks).stream().collect(Collectors.joining(", ", " [", "]"));
        return marks.isEmpty() ? text : text + said;
    }
}
