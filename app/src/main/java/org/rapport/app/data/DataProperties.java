package org.rapport.app.data;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.rapport.api.Storage;

/// `rapport.data.*`: the directory below which the site's files lie.
@ConfigurationProperties("rapport.data")
record DataProperties(@DefaultValue("data") Path directory) implements Storage {
    DataProperties {
        if (directory.toString().isBlank()) {
            throw new IllegalArgumentException("rapport.data.directory must name a directory, such as data");
        }
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public Path directory(String name) {
        if (!name.matches("[a-z-]+")) {
            throw new IllegalArgumentException("Not a directory of a module: " + name);
        }
        return directory.resolve(name);
    }
}
