package org.rapport.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `docs/extension-points.md`, read as it says it may be read.
final class ExtensionPoints {
    private static final Pattern QUOTED = Pattern.compile("`([\\w.]+)`");
    private static final Pattern FACE = Pattern.compile("(?m)^- `([\\w.]+)` — .+$");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private ExtensionPoints() {}

    /// The section of each place, by its simple name.
    static Map<String, String> places() {
        return sections("Places");
    }

    /// The public types of each package.
    static Map<String, Set<String>> faces() {
        var faces = new LinkedHashMap<String, Set<String>>();
        sections("Faces").forEach((name, section) -> faces.put(name,
                FACE.matcher(section).results().map(found -> found.group(1)).collect(Collectors.toSet())));
        return faces;
    }

    /// The lines of the section's first block of Java.
    static Set<String> declaration(String section) {
        return JAVA.matcher(section).results().findFirst().map(found -> found.group(1)).orElse("").lines()
                .map(String::strip).collect(Collectors.toSet());
    }

    /// What the bullet of this name lists.
    static Set<String> listed(String section, String bullet) {
        return section.lines().filter(line -> line.startsWith("- **" + bullet + "** "))
                .flatMap(line -> QUOTED.matcher(line).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sections(String part) {
        var text = House.text(House.ROOT.resolve("docs/extension-points.md"));
        var within = Arrays.stream(text.split("(?m)^# ")).filter(each -> each.startsWith(part + "\n")).findFirst();
        var sections = new LinkedHashMap<String, String>();
        Arrays.stream(within.orElseThrow().split("(?m)^## ")).skip(1)
                .forEach(each -> sections.put(each.lines().findFirst().orElseThrow().replace("`", ""), each));
        return sections;
    }
}
