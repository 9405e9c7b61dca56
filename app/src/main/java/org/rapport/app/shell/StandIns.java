package org.rapport.app.shell;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

import org.rapport.api.Desk;
import org.rapport.api.Fetch;
import org.rapport.api.KeyedHash;
import org.rapport.api.Visitor;
import org.rapport.api.page.CacheTags;

/// Stands in until the real ones land.
@Configuration(proxyBeanMethods = false)
class StandIns {
    @Bean
    @Fallback
    Desk desk() {
        return new Desk() {
            @Override
            public String owner() {
                return "Owner";
            }

            @Override
            public gg.jte.Content formToken() {
                return output -> {
                };
            }
        };
    }

    @Bean
    @Fallback
    CacheTags cacheTags() {
        return tags -> {
        };
    }

    @Bean
    @Fallback
    Fetch fetch() {
        return address -> new Fetch.Failed(Fetch.Reason.UNREACHABLE);
    }

    @Bean
    @Fallback
    Visitor visitor() {
        return new Visitor() {
            @Override
            public String network() {
                return "network";
            }

            @Override
            public boolean cameFrom(String network) {
                return true;
            }
        };
    }

    @Bean
    @Fallback
    KeyedHash keyedHash() {
        return new KeyedHash() {
            @Override
            public String of(String... parts) {
                return String.join("|", parts);
            }

            @Override
            public List<String> lately(String... parts) {
                return List.of(of(parts));
            }
        };
    }
}
