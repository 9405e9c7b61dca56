package org.rapport.app.cache;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.rapport.api.page.CacheTags;
import org.rapport.app.web.FilterOrder;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {
    @Bean
    PageCache pageCache(CacheProperties properties) {
        return new PageCache(properties.size());
    }

    @Bean
    CacheTags cacheTags(PageCache pages) {
        return new CommittedDrops(pages);
    }

    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache pages) {
        var registration = new FilterRegistrationBean<>(new PageCacheFilter(pages));
        registration.setOrder(FilterOrder.PAGE_CACHE);
        return registration;
    }
}
