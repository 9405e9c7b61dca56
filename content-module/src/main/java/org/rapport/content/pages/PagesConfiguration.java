package org.rapport.content.pages;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    @Bean
    SitePageTable sitePageTable(Jdbi jdbi) {
        return jdbi.onDemand(SitePageTable.class);
    }
}
