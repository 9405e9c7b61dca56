package org.rapport.host.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semver4j.Semver;

import org.rapport.host.gate.Published.Verdict;

/// The libraries that are published, as `published.txt` lists them.
///
/// @param version of all that is published; a plugin says in `requires` which it was written for
/// @param open packages, packages with `..` for all below them, types, and single members
/// @param shut packages, types, and members as `type#member`, where `type#get*` is all that begin so
record Libraries(Semver version, Set<String> open, Set<String> shut) {
    private static final String VERSION = "version ";
    private static final String OPEN = "open ";
    private static final String SHUT = "shut ";

    /// Reads the lines of `text`: `version …`, `open …` or `shut …`, `#` before a remark.
    static Libraries read(String text) {
        var version = said(text.lines().toList(), VERSION).map(Semver::new).findFirst().orElseThrow();
        return new Libraries(version, Set.of(), Set.of()).with(text.lines().toList());
    }

    Libraries with(List<String> lines) {
        return new Libraries(version, joined(open, lines, OPEN), joined(shut, lines, SHUT));
    }

    private static Set<String> joined(Set<String> known, List<String> lines, String word) {
        return Stream.concat(known.stream(), said(lines, word)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> said(List<String> lines, String word) {
        return lines.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()).strip());
    }

    /// The most exact line decides: the type's own, then that of the type around it, then its package's.
    Verdict type(String name) {
        for (var type = name;; type = type.substring(0, type.lastIndexOf('$'))) {
            if (open.contains(type)) {
                return Verdict.OPEN;
            }
            if (shut.contains(type)) {
                return Verdict.SHUT;
            }
            if (type.indexOf('$') < 0) {
                return isOpenPackage(Published.packageOf(type)) ? Verdict.OPEN : Verdict.UNPUBLISHED;
            }
        }
    }

    private boolean isOpenPackage(String name) {
        if (open.contains(name)) {
            return true;
        }
        for (var each = name; !each.isEmpty(); each = Published.packageOf(each)) {
            if (shut.contains(each + "..")) {
                return false;
            }
            if (open.contains(each + "..")) {
                return true;
            }
        }
        return false;
    }

    /// @param member as people write it, such as `forEach(long, BiConsumer)`
    boolean isShut(String type, String member) {
        var name = type + "#" + member.replaceFirst("\\(.*", "");
        if (open.contains(name)) {
            return false;
        }
        if (shut.contains(name)) {
            return true;
        }
        for (var end = member.length(); end > 0; end--) {
            if (shut.contains(type + "#" + member.substring(0, end) + "*")) {
                return true;
            }
        }
        return false;
    }
}
