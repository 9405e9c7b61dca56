package org.rapport.host.running;

import java.util.List;
import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.RollbackOn;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.page.Places;
import org.rapport.host.HostConfiguration;

/// What every plugin finds in its own context: its database, transactions on it, and a web of its own, so that nothing
/// of the house remembers its classes. An exception of whatever kind undoes a transaction: what is done again would be
/// there twice else.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, rollbackOn = RollbackOn.ALL_EXCEPTIONS)
class PluginConfiguration extends WebMvcConfigurationSupport {
    private final House house;
    private final DataSource source;
    private final Detached detached;
    /// Remembers the types that it writes and reads: the plugin’s.
    private final JsonMapper json;

    PluginConfiguration(House house, DataSource source, Detached detached) {
        this.house = house;
        this.source = source;
        this.detached = detached;
        this.json = JsonOfPlugins.mapper(house.list());
    }

    @Bean
    Jdbi jdbi() {
        return BoundObjects.guard(HostConfiguration.mapped(Jdbi.create(new TransactionAwareDataSourceProxy(source))),
                house.list());
    }

    @Bean
    PlatformTransactionManager transactionManager() {
        return house.writers().transactions(source);
    }

    /// Throws [IllegalStateException] if somebody else has the place: whoever fills it works for that one, such as at night,
    /// or on all of the site’s data.
    @Bean
    @Scope("prototype")
    <T> Places<T> places(InjectionPoint wanted, BeanFactory own) {
        var place = HostConfiguration.place(wanted);
        if (place.getClassLoader() != wanted.getMember().getDeclaringClass().getClassLoader()) {
            throw new IllegalStateException(
                    place.getName() + " is another one’s place: only that one asks who fills it");
        }
        return HostConfiguration.places(place, own, house.beans());
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Override
    protected void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json));
    }

    /// Takes nothing but what [KeptAnswer] does.
    @Override
    protected RequestMappingHandlerAdapter createRequestMappingHandlerAdapter() {
        var adapter = super.createRequestMappingHandlerAdapter();
        adapter.setReturnValueHandlers(List.of(new KeptAnswer(detached, json)));
        return adapter;
    }
}
