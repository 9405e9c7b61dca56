package org.rapport.host.running;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.rapport.app.PluginSource;

/// A site that the guestbook came with, in its second version.
@TestConfiguration(proxyBeanMethods = false)
public class OfferedGuestbook {
    @Bean
    @Primary
    Offers offered() throws IOException {
        var directory = Files.createTempDirectory("offered");
        var jar = PluginSource.of("guestbook").jar().saying("version=2.0.0").saying("permissions=network:books.example")
                .bytes();
        Files.write(Files.createDirectories(directory.resolve("offered")).resolve("guestbook.jar"), jar);
        return new Offers(new URLClassLoader(new URL[]{directory.toUri().toURL()}, null));
    }
}
