package org.rapport.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/// A module on the class path, as a JAR that is a dependency would be.
class ModuleFilesTests {
    private static final String MANIFEST = "id=guest\nname=Guest\nversion=1.0.0\npackage=org.example.guest\nrequires=^2.0\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path module;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(module.resolve(path).getParent());
        Files.writeString(module.resolve(path), text);
    }

    @Test
    void findThoseOfAModuleOnTheClassPath() throws IOException {
        write(Manifest.LOCATION, MANIFEST);
        write("files/guest/stamp.svg", "<svg/>");
        write("files/guest/fonts/pen.woff2", "pen");
        write("files/poems/stamp.svg", "not of a module");

        try (var house = new URLClassLoader(new URL[]{module.toUri().toURL()}, null)) {
            var files = new ModuleFiles(house, new StaticListableBeanFactory().getBeanProvider(DropIns.class));

            assertThat(files.of("guest")).hasValueSatisfying(found -> {
                assertThat(found.bytes("stamp.svg")).hasValueSatisfying(bytes -> assertThat(bytes).asString()
                        .isEqualTo("<svg/>"));
                assertThat(found.path("fonts/pen.woff2")).endsWith("/fonts/pen.woff2");
            });
            assertThat(files.of("poems")).isEmpty();
            assertThat(files.of("*")).isEmpty();
        }
    }
}
