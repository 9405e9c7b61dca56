package org.rapport.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `docs/extension-points.md` and the pages below it, read as it says that they may be read.
final class ExtensionPoints {
    private static final Path PAGES = House.ROOT.resolve("docs/extension-points");
    private static final Pattern LINKED = Pattern.compile("(?m)^- \\[`(\\w+)`]\\(extension-points/([\\w.-]+)\\): .+$");
    private static final Pattern QUOTED = Pattern.compile("`([\\w.]+)`");
    private static final Pattern FACE = Pattern.compile("(?m)^- `([\\w.]+)` — .+$");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("]\\(../../([\\w./-]+)\\)\n\n```\\w+\n(.*?)```\n",
            Pattern.DOTALL);

    private ExtensionPoints() {}

    /// The files to which the list of places leads, by the simple names of these.
    static Map<String, String> linked() {
        var linked = new LinkedHashMap<String, String>();
        LINKED.matcher(part("Places")).results().forEach(found -> linked.put(found.group(1), found.group(2)));
        return linked;
    }

    /// The files that are there.
    static Set<String> pages() {
        try (var all = Files.list(PAGES)) {
            return all.map(page -> page.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of the place that is called so.
    static String file(String place) {
        return place.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }

    /// The page of the place that is called so; empty if there is none.
    static String page(String place) {
        var page = PAGES.resolve(file(place));
        return Files.exists(page) ? House.text(page) : "";
    }

    /// The files of the repository that a page shows whole, each with what it says that they are.
    static Map<Path, String> shown(String page) {
        return SHOWN.matcher(page).results()
                .collect(Collectors.toMap(found -> House.ROOT.resolve(found.group(1)), found -> found.group(2)));
    }

    /// The public types of each package.
    static Map<String, Set<String>> faces() {
        var faces = new LinkedHashMap<String, Set<String>>();
        Arrays.stream(part("Faces").split("(?m)^## ")).skip(1)
                .forEach(each -> faces.put(each.lines().findFirst().orElseThrow(), FACE.matcher(each).results()
                        .map(found -> found.group(1)).collect(Collectors.toSet())));
        return faces;
    }

    /// The lines of the page's first block of Java.
    static Set<String> declaration(String page) {
        return JAVA.matcher(page).results().findFirst().map(found -> found.group(1)).orElse("").lines()
                .map(String::strip).collect(Collectors.toSet());
    }

    /// What the bullet of this name lists.
    static Set<String> listed(String page, String bullet) {
        return page.lines().filter(line -> line.startsWith("- **" + bullet + "** "))
                .flatMap(line -> QUOTED.matcher(line).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String part(String heading) {
        var text = House.text(House.ROOT.resolve("docs/extension-points.md"));
        return Arrays.stream(text.split("(?m)^# ")).filter(each -> each.startsWith(heading + "\n")).findFirst()
                .orElseThrow();
    }
}
