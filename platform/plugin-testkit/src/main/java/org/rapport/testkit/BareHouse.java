package org.rapport.testkit;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.rapport.api.Desk;
import org.rapport.api.KeyedHash;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTagListener;
import org.rapport.api.page.Places;
import org.rapport.host.HostConfiguration;
import org.rapport.host.Shell;

/// What `app` is to the site, with everything that needs the outside replaced.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HostConfiguration.class, Events.class, ModuleTables.class})
class BareHouse {
    @Bean
    Shell shell() {
        return new BareShell();
    }

    @Bean
    Site site() {
        return new ExampleSite();
    }

    @Bean
    Desk desk() {
        return new ElenasDesk();
    }

    @Bean
    KeyedHash keyedHash() {
        return new ConstantHash();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    TemporaryStorage storage() {
        return new TemporaryStorage();
    }

    @Bean
    Guest guest() {
        return new Guest();
    }

    @Bean
    StoredWeb web() {
        return new StoredWeb();
    }

    @Bean
    StoredMail mail() {
        return new StoredMail();
    }

    @Bean
    StoredVaults vaults() {
        return new StoredVaults();
    }

    @Bean
    DroppedTags cacheTags(Places<CacheTagListener> listeners) {
        return new DroppedTags(listeners);
    }

    @Bean
    KeptPages keptPages() {
        return new KeptPages();
    }

    @Bean
    Browser browser(MockMvcTester http, KeptPages kept) {
        return new Browser(http, kept);
    }
}
