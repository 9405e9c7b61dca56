package org.rapport.plugins.newsletter;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsletterConfiguration {
    @Bean
    ReaderTable readerTable(Jdbi jdbi) {
        return jdbi.onDemand(ReaderTable.class);
    }

    @Bean
    AskingTable askingTable(Jdbi jdbi) {
        return jdbi.onDemand(AskingTable.class);
    }

    @Bean
    IssueTable issueTable(Jdbi jdbi) {
        return jdbi.onDemand(IssueTable.class);
    }
}
