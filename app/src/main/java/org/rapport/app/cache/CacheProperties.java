package org.rapport.app.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much memory finished pages may take; `0` keeps none.
@ConfigurationProperties("rapport.cache")
record CacheProperties(@DefaultValue("64MB") DataSize size) {
    CacheProperties {
        if (size.isNegative()) {
            throw new IllegalArgumentException("rapport.cache.size must not be negative: " + size);
        }
    }
}
