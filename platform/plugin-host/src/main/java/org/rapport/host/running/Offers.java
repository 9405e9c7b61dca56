package org.rapport.host.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// Plugins that come with the house: JARs below `offered` on its class path. They are no part of the site until its owner
/// takes one in, and pass the same gate then as any other.
public final class Offers {
    private static final String JARS = "classpath*:offered/*.jar";

    /// Read when the owner first looks for a plugin, or the site has the first one.
    private final Supplier<List<Offer>> all;

    /// Those on the class path of `classes`.
    Offers(ClassLoader classes) {
        this.all = SingletonSupplier.of(() -> on(classes));
    }

    private static List<Offer> on(ClassLoader classes) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(classes).getResources(JARS))
                    .map(Offers::offer).sorted(Comparator.comparing(Offer::id)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offer offer(Resource jar) {
        try (var stream = jar.getInputStream()) {
            var file = PluginFile.read(stream);
            var manifest = Gate.manifest(file);
            return new Offer(manifest, file.sha256(), new PluginFiles(manifest.id(), file), jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(jar + " is no plugin", e);
        }
    }

    /// All of them, by their ids.
    public List<Offer> all() {
        return all.get();
    }

    /// Whether `file` is one of them, byte by byte.
    boolean bring(PluginFile file) {
        return all().stream().anyMatch(offer -> offer.sha256().equals(file.sha256()));
    }

    public Optional<Offer> find(String id) {
        return all().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /// A plugin that comes with the house.
    public static final class Offer {
        private final Manifest manifest;
        private final String sha256;
        private final PluginFiles files;
        private final Resource jar;

        private Offer(Manifest manifest, String sha256, PluginFiles files, Resource jar) {
            this.manifest = manifest;
            this.sha256 = sha256;
            this.files = files;
            this.jar = jar;
        }

        public String id() {
            return manifest.id();
        }

        public Manifest manifest() {
            return manifest;
        }

        /// Of its JAR, in hexadecimal digits.
        public String sha256() {
            return sha256;
        }

        /// What it is for, in a sentence; empty if it does not say.
        public String about(String language) {
            return files.about(language);
        }

        /// What it is called among people; empty if only its manifest says.
        public Optional<String> name(String language) {
            return files.name(language);
        }

        /// Its JAR.
        public InputStream open() throws IOException {
            return jar.getInputStream();
        }
    }
}
