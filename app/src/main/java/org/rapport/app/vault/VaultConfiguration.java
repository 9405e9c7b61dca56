package org.rapport.app.vault;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.rapport.api.Storage;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    VaultKeyTable vaultKeys(Jdbi jdbi) {
        return jdbi.onDemand(VaultKeyTable.class);
    }

    @Bean
    KeyFiles keyFiles(Storage storage) {
        return new KeyFiles(storage.directory("keys"));
    }
}
