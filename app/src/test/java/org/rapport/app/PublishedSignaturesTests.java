package org.rapport.app;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.rapport.api.Id;
import org.rapport.host.gate.Published;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever wrote a plugin for one version can run it with all that follow, until the major version is another.
class PublishedSignaturesTests {
    private static final Published PUBLISHED = Published.on(PublishedSignaturesTests.class.getClassLoader());
    private static final Path LIBRARIES = House.ROOT
            .resolve("platform/plugin-host/src/main/resources/org/rapport/host/gate/published.txt");
    private static final Path LIST = House.ROOT.resolve("docs/api-signatures.txt");
    private static final Path NEW_LIST = Path.of("target/api-signatures.txt");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

    /// A new list is left to be copied only where the version says what happened.
    @Test
    void keepsWhatPluginsNameUntilTheNextMajorVersion() throws IOException {
        var now = now();
        var changes = SignatureChanges.between(SignatureList.read(House.text(LIST)), now);

        Files.deleteIfExists(NEW_LIST);
        if (changes.areAnnounced()) {
            Files.writeString(NEW_LIST, now.toString());
        }
        assertThat(changes.findings()).isEmpty();
    }

    @Test
    void tellsAuthorsWhatThisVersionChanged() {
        var entries = House.text(House.ROOT.resolve("docs/api-changelog.md")).lines()
                .filter(line -> line.startsWith("## "));

        assertThat(entries.findFirst()).as("first entry of docs/api-changelog.md")
                .hasValue("## " + PUBLISHED.version());
    }

    private static SignatureList now() throws IOException {
        var libraries = House.text(LIBRARIES).lines().filter(LibraryLine::isOne).map(SignatureLine::read);
        return SignatureList.of(PUBLISHED.version(), Stream.concat(libraries, signatures()));
    }

    private static Stream<SignatureLine> signatures() throws IOException {
        var places = places();
        var types = types();
        return types.entrySet().stream().filter(type -> canBeNamed(type.getKey(), types))
                .flatMap(type -> new ClassSignatures(type.getValue(), places.contains(type.getKey())).lines());
    }

    /// What authors implement.
    private static Set<String> places() {
        var places = ExtensionPoints.linked().keySet().stream()
                .map(place -> packageOf(ExtensionPoints.page(place)) + "." + place);
        return Stream.concat(places, Stream.of(Id.class.getName())).collect(Collectors.toSet());
    }

    private static String packageOf(String page) {
        return PACKAGE.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static Map<String, ClassModel> types() throws IOException {
        var types = new TreeMap<String, ClassModel>();
        for (var each : PUBLISHED.packages()) {
            var pattern = "classpath*:" + each.replace('.', '/') + "/*.class";
            for (var found : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var type = ClassFile.of().parse(found.getContentAsByteArray());
                types.putIfAbsent(type.thisClass().asInternalName().replace('/', '.'), type);
            }
        }
        return types;
    }

    /// Nobody can name what is nested in a type that is not public.
    private static boolean canBeNamed(String name, Map<String, ClassModel> types) {
        var type = types.get(name);
        var nested = name.lastIndexOf('$');
        return type != null && type.flags().has(AccessFlag.PUBLIC) && !House.isGenerated(name)
                && (nested < 0 || canBeNamed(name.substring(0, nested), types));
    }
}
