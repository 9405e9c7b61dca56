package org.rapport.host.gate;

import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

import org.rapport.host.Manifest;

/// Whether a JAR may become a plugin of this site. Nothing of it runs.
public final class Gate {
    private final ClassLoader host;
    private final Published published;
    private final Types types;
    private final List<Manifest> present;

    private Gate(ClassLoader host, Published published, Types types, List<Manifest> present) {
        this.host = host;
        this.published = published;
        this.types = types;
        this.present = List.copyOf(present);
    }

    /// The gate of the house on the class path of `host`, where the modules `present` live already.
    public static Gate of(ClassLoader host, Published published, List<Manifest> present) {
        return new Gate(host, published, Types.on(host), present);
    }

    /// The same gate for a plugin that builds on those in `needed`, and may link to what they publish.
    ///
    /// @param needed those that they need themselves, too
    public Gate beside(List<PluginFile> needed) {
        var theirs = new HashMap<String, KnownType>();
        needed.forEach(file -> file.types()
                .forEach(name -> theirs.put(name, KnownType.of(ClassFile.of().parse(file.type(name).orElseThrow())))));
        return new Gate(host, published.beside(needed), Types.of(theirs, types), present);
    }

    /// What `file` says of itself, and nobody has checked. Throws [Refused] if that cannot be read.
    public static Manifest manifest(PluginFile file) throws Refused {
        return ManifestRules.read(file);
    }

    /// The manifest of `file`. Throws [Refused] with everything that speaks against it.
    public Manifest check(PluginFile file) throws Refused {
        var rules = new ManifestRules(published, present);
        var manifest = rules.readHere(file);
        rules.requireFreeId(manifest);
        var findings = new LinkedHashSet<Finding>();
        findings.addAll(rules.check(manifest));
        findings.addAll(FileRules.check(file, manifest));
        findings.addAll(StyleRules.check(file));
        findings.addAll(checkClasses(file, manifest));
        if (!findings.isEmpty()) {
            throw new Refused(List.copyOf(findings));
        }
        return manifest;
    }

    private List<Finding> checkClasses(PluginFile file, Manifest manifest) {
        var rules = new ClassRules(manifest, host, present);
        var findings = new ArrayList<>(rules.checkPackage());
        var own = new TreeMap<String, KnownType>();
        var references = new ArrayList<Reference>();
        var handlers = new HandlerRules(manifest);
        var listeners = new ListenerRules(manifest);
        file.types().forEach(name -> {
            var bytes = file.type(name).orElseThrow();
            var tooNew = ClassRules.checkVersion(name, bytes);
            if (tooNew.isPresent()) {
                findings.add(tooNew.get());
                return;
            }
            try {
                var type = ClassFile.of().parse(bytes);
                findings.addAll(rules.check(name, type));
                references.addAll(References.of(type));
                var known = KnownType.of(type);
                handlers.look(type, known);
                listeners.look(type);
                own.put(name, known);
            } catch (RuntimeException | StackOverflowError e) {
                findings.add(Finding.of(Rule.NO_CLASS, name));
            }
        });
        findings.addAll(rules.checkPlaces(own.keySet()));
        var linkable = Types.of(own, types);
        findings.addAll(new ReferenceRules(manifest, own, published, linkable, new Neighbours(manifest, present))
                .check(references));
        findings.addAll(new PromiseRules(own, linkable).check(references));
        findings.addAll(handlers.check(own));
        findings.addAll(listeners.findings());
        findings.addAll(new WordRules(file, manifest).check(references));
        return findings;
    }
}
