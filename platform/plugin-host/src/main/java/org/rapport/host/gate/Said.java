package org.rapport.host.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What stands in a file of properties.
final class Said {
    private Said() {}

    /// Throws [IOException] unless `bytes` are properties in UTF-8.
    static Properties in(byte[] bytes) throws IOException {
        var said = new Properties();
        try {
            said.load(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8.newDecoder()));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return said;
    }
}
