package org.rapport.plugins.contact;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {
    @Bean
    TermsTable termsTable(Jdbi jdbi) {
        return jdbi.onDemand(TermsTable.class);
    }

    @Bean
    RequestTable requestTable(Jdbi jdbi) {
        return jdbi.onDemand(RequestTable.class);
    }
}
