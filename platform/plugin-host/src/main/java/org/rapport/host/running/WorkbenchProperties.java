package org.rapport.host.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether somebody works on plugins here. Only on a machine of her own, which nobody else visits.
///
/// @param address of the site
@ConfigurationProperties("rapport")
record WorkbenchProperties(@DefaultValue("http://localhost:8080") URI address, @DefaultValue Plugins plugins) {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    /// @param dev the directories into which her plugins are compiled
    record Plugins(@DefaultValue List<Path> dev) {}

    WorkbenchProperties {
        if (!plugins.dev().isEmpty() && !OWN.contains(String.valueOf(address.getHost()))) {
            throw new IllegalArgumentException("rapport.plugins.dev is for the machine of whoever writes a plugin: "
                    + "rapport.address must be at localhost, not " + address);
        }
    }
}
