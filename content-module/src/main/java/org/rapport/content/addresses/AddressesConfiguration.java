package org.rapport.content.addresses;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AddressesConfiguration {
    @Bean
    OldAddressTable oldAddressTable(Jdbi jdbi) {
        return jdbi.onDemand(OldAddressTable.class);
    }
}
