package org.rapport.app.mail;

import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SenderProperties.class)
class MailConfiguration {
    @Bean
    LetterTable letters(Jdbi jdbi) {
        return jdbi.onDemand(LetterTable.class);
    }

    @Bean
    OwnerMailTable ownerMail(Jdbi jdbi) {
        return jdbi.onDemand(OwnerMailTable.class);
    }
}
