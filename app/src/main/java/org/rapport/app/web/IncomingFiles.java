package org.rapport.app.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.rapport.api.Storage;

/// Where files wait that are being sent: small ones in memory, large ones below the data directory and never in a
/// directory for anything. Who may send how much where says [BodyLimit].
@Configuration(proxyBeanMethods = false)
class IncomingFiles {
    private static final int IN_MEMORY = 25 * 1024 * 1024;

    @Bean
    MultipartConfigElement multipartConfig(Storage storage) {
        return new MultipartConfigElement(storage.directory("incoming").toString(), -1, -1, IN_MEMORY);
    }
}
