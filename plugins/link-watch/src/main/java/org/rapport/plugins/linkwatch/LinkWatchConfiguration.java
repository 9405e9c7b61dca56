package org.rapport.plugins.linkwatch;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkWatchConfiguration {
    @Bean
    LinkTable linkTable(Jdbi jdbi) {
        return jdbi.onDemand(LinkTable.class);
    }

    @Bean
    CutOffTable cutOffTable(Jdbi jdbi) {
        return jdbi.onDemand(CutOffTable.class);
    }

    @Bean
    MentionTable mentionTable(Jdbi jdbi) {
        return jdbi.onDemand(MentionTable.class);
    }
}
