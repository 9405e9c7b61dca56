package org.rapport.awards.credentials;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialsConfiguration {
    @Bean
    SigningKeyTable signingKeyTable(Jdbi jdbi) {
        return jdbi.onDemand(SigningKeyTable.class);
    }

    @Bean
    CredentialTable credentialTable(Jdbi jdbi) {
        return jdbi.onDemand(CredentialTable.class);
    }
}
