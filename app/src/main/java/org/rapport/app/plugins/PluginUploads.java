package org.rapport.app.plugins;

import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import org.rapport.api.page.UploadAddress;
import org.rapport.host.gate.PluginFile;

/// Where a JAR is sent to.
@Component
class PluginUploads implements UploadAddress {
    /// Bytes of what the form sends along.
    private static final long BESIDE = 64 * 1024;

    private final PluginProperties properties;

    PluginUploads(PluginProperties properties) {
        this.properties = properties;
    }

    @Override
    public OptionalLong largest(String path) {
        return properties.upload() && path.equals(PluginPages.PATH)
                ? OptionalLong.of(PluginFile.MOST_PACKED + BESIDE)
                : OptionalLong.empty();
    }
}
