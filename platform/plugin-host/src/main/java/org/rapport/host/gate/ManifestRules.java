package org.rapport.host.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.host.Manifest;
import org.rapport.host.Need;
import org.rapport.host.UnreadableManifest;
import org.rapport.host.UnreadableManifest.Missing;
import org.rapport.host.UnreadableManifest.NotUnderstood;
import org.rapport.host.UnreadableManifest.Problem;
import org.rapport.host.UnreadableManifest.Unknown;
import org.rapport.host.VersionRange;

/// What a plugin says of itself, and whether it finds here what it needs.
final class ManifestRules {
    /// Schemas and words of the house and of the databases.
    private static final Set<String> TAKEN = Set.of("site", "host", "desk", "public", "information-schema");
    /// PostgreSQL keeps schemas that begin so to itself.
    private static final String POSTGRESQL = "pg-";

    private static final int LARGEST = 1 << 16;
    /// What an author may have meant.
    private static final Map<String, String> EXAMPLES = Map.of("id", "tea-time", "name", "Tea time", "version", "1.2.3",
            "package", "org.example.teatime", "requires", "^2.0", "needs", "content, guestbook? ^1.0", "routes",
            "/tea-room/{day}, /pots/**", "permissions", "mail, network:example.org");

    private final Published published;
    private final List<Manifest> present;

    /// @param present the modules of this site and the plugins that are installed
    ManifestRules(Published published, List<Manifest> present) {
        this.published = published;
        this.present = List.copyOf(present);
    }

    /// The manifest of `file`. Throws [Refused] if it cannot be read.
    static Manifest read(PluginFile file) throws Refused {
        try {
            return understood(file);
        } catch (UnreadableManifest e) {
            throw new Refused(findings(e));
        }
    }

    /// The same, and [Refused] says besides for which versions it was written, if this is none of them.
    Manifest readHere(PluginFile file) throws Refused {
        try {
            return understood(file);
        } catch (UnreadableManifest e) {
            throw new Refused(Stream.concat(findings(e).stream(), e.requires().stream().flatMap(this::check)).toList());
        }
    }

    private static Manifest understood(PluginFile file) throws Refused {
        var bytes = file.bytes(Manifest.LOCATION);
        if (bytes.isEmpty() || bytes.get().length > LARGEST) {
            throw Refused.by(Rule.MANIFEST_ABSENT, Manifest.LOCATION);
        }
        try {
            return Manifest.read(Said.in(bytes.get()));
        } catch (IOException e) {
            throw Refused.by(Rule.MANIFEST_ABSENT, Manifest.LOCATION);
        }
    }

    private static List<Finding> findings(UnreadableManifest unreadable) {
        return unreadable.problems().stream().map(ManifestRules::finding).toList();
    }

    private static Finding finding(Problem problem) {
        return switch (problem) {
            case Missing(String key) -> Finding.of(Rule.MANIFEST_MISSING, Manifest.LOCATION, key);
            case NotUnderstood(String key, String words) -> Finding.of(Rule.MANIFEST_VALUE, Manifest.LOCATION, key,
                    words, EXAMPLES.getOrDefault(key, ""));
            case Unknown(String key) -> Finding.of(Rule.MANIFEST_KEY, Manifest.LOCATION, key);
        };
    }

    /// Throws [Refused] if the id of `manifest` is taken: then most else that it says is, too, and nobody need hear of that.
    void requireFreeId(Manifest manifest) throws Refused {
        if (isTaken(manifest.id())) {
            throw Refused.by(Rule.TAKEN_ID, Manifest.LOCATION, manifest.id());
        }
    }

    List<Finding> check(Manifest manifest) {
        var findings = new ArrayList<>(check(manifest.requires()).toList());
        manifest.needs().forEach(need -> check(need, findings));
        return findings;
    }

    private boolean isTaken(String id) {
        return TAKEN.contains(id) || id.startsWith(POSTGRESQL) || SqlWords.contain(id)
                || present.stream().anyMatch(each -> each.id().equals(id));
    }

    private Stream<Finding> check(VersionRange requires) {
        return requires.includes(published.version())
                ? Stream.empty()
                : Stream.of(Finding.of(Rule.OTHER_VERSION, Manifest.LOCATION, requires.toString(),
                        published.version().toString()));
    }

    private void check(Need need, List<Finding> findings) {
        var found = present.stream().filter(each -> each.id().equals(need.id())).findFirst();
        if (found.isEmpty() && !need.optional()) {
            findings.add(Finding.of(Rule.NEED_ABSENT, Manifest.LOCATION, need.id()));
        }
        found.filter(each -> !need.versions().includes(each.version()))
                .ifPresent(each -> findings.add(Finding.of(Rule.NEED_VERSION, Manifest.LOCATION, need.id(),
                        need.versions().toString(), each.version().toString())));
    }
}
