package org.rapport.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Messages;
import org.rapport.host.Manifests;
import org.rapport.host.MessageBundles;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Refused;

/// The verb `check-plugin [--json] FILE`: what the gate of a site like this one says to a plugin, a JAR or a directory of
/// classes. It needs none of the site's data, so it does not mind if the site runs, and does not know what is installed there.
final class CheckPlugin {
    static final String VERB = "check-plugin";
    private static final String JSON = "--json";
    private static final String UNREADABLE = "unreadable";
    private static final int PASSED = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Messages messages = new MessageBundles(Locale::getDefault, List.of("host"));

    /// For programs. The names of its parts stay the same.
    ///
    /// @param id what the plugin calls itself, empty if its manifest cannot be read
    /// @param version empty, too, if it cannot
    /// @param sha256 of the file, empty if it is no JAR
    record Judgement(boolean passed, String id, String version, String sha256, List<Objection> findings) {}

    /// @param rule its code, such as `shut-member`, or [#UNREADABLE]
    record Objection(String rule, String where, String says) {}

    /// Says to `out` what the gate says. The answer is the exit code: 0 it passes, 1 it is refused, 2 not understood.
    int run(List<String> arguments, Consumer<String> out) {
        var files = arguments.stream().filter(word -> !word.equals(JSON)).toList();
        if (files.size() != 1) {
            out.accept(messages.say("host.check.usage"));
            return NOT_UNDERSTOOD;
        }
        var asJson = arguments.contains(JSON);
        try {
            var judgement = judge(Path.of(files.getFirst()));
            tell(judgement, asJson, out);
            return judgement.passed() ? PASSED : REFUSED;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            tellUnreadable(files.getFirst(), asJson, out);
            return NOT_UNDERSTOOD;
        }
    }

    private Judgement judge(Path path) throws IOException {
        try {
            return judge(PluginFile.of(path));
        } catch (Refused e) {
            return new Judgement(false, "", "", "", objections(e));
        }
    }

    private Judgement judge(PluginFile file) {
        var id = "";
        var version = "";
        try {
            var manifest = Gate.manifest(file);
            id = manifest.id();
            version = manifest.version().toString();
            var house = CheckPlugin.class.getClassLoader();
            Gate.of(house, Published.on(house), Manifests.on(house)).check(file);
            return new Judgement(true, id, version, file.sha256(), List.of());
        } catch (Refused e) {
            return new Judgement(false, id, version, file.sha256(), objections(e));
        }
    }

    private List<Objection> objections(Refused refused) {
        return refused.findings().stream().map(this::objection).toList();
    }

    private Objection objection(Finding finding) {
        return new Objection(finding.rule().code(), finding.where(), finding.say(messages));
    }

    private void tellUnreadable(String path, boolean asJson, Consumer<String> out) {
        var says = messages.say("host.check.unreadable", path);
        if (asJson) {
            tellPrograms(new Judgement(false, "", "", "", List.of(new Objection(UNREADABLE, path, says))), out);
        } else {
            out.accept(says);
        }
    }

    private static void tellPrograms(Judgement judgement, Consumer<String> out) {
        out.accept(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(judgement));
    }

    private void tell(Judgement judgement, boolean asJson, Consumer<String> out) {
        if (asJson) {
            tellPrograms(judgement, out);
            return;
        }
        for (var each : judgement.findings()) {
            out.accept(each.where().isEmpty() ? each.says() : each.where() + "\n    " + each.says());
        }
        out.accept(judgement.passed()
                ? messages.say("host.check.passed", judgement.id(), judgement.version(), judgement.sha256())
                : messages.say("host.check.refused", judgement.findings().size()));
    }
}
