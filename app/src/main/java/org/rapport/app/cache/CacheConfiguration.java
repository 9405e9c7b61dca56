package org.rapport.app.cache;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.rapport.api.page.CacheTagListener;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.Places;
import org.rapport.app.readings.Readings;
import org.rapport.app.web.FilterOrder;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {
    private static final int ROOM = 32 * 1024;

    @Bean
    PageCache pageCache(CacheProperties properties) {
        return new PageCache(properties.size());
    }

    @Bean
    CacheTags cacheTags(PageCache pages, Places<CacheTagListener> listeners) {
        return new CommittedDrops(pages, listeners);
    }

    /// Stands before there is a database: who counts the readings is asked for with the first of them.
    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache pages, ObjectProvider<Readings> readings) {
        var registration = new FilterRegistrationBean<>(
                new PageCacheFilter(pages, request -> readings.getObject().note(request)));
        registration.setOrder(FilterOrder.PAGE_CACHE);
        return registration;
    }

    /// Gives each connection room for the head and the zipped body of all but the longest pages, in bytes. What does
    /// not fit in is written in parts, and a second part makes the answer of a kept page half as dear again.
    @Bean
    TomcatConnectorCustomizer onePiece() {
        return connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(ROOM));
    }
}
