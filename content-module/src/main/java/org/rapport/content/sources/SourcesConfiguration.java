package org.rapport.content.sources;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {
    @Bean
    SourceTable sourceTable(Jdbi jdbi) {
        return jdbi.onDemand(SourceTable.class);
    }

    @Bean
    CitationTable citationTable(Jdbi jdbi) {
        return jdbi.onDemand(CitationTable.class);
    }

    @Bean(initMethod = "readWhatWasWrittenBefore")
    Citations citations(CitationTable table) {
        return new Citations(table);
    }
}
