package org.rapport.app.data;

import javax.sql.DataSource;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import org.rapport.api.Messages;
import org.rapport.app.web.FilterOrder;

@Configuration(proxyBeanMethods = false)
class DataConfiguration {
    @Bean
    GroupCommit groupCommit(ObjectProvider<Checkpoint> checkpoint) {
        return new GroupCommit(checkpoint.getIfAvailable(() -> () -> {}));
    }

    @Bean
    FilterRegistrationBean<DurabilityFilter> durabilityFilter(GroupCommit commit, Messages messages) {
        var registration = new FilterRegistrationBean<>(new DurabilityFilter(commit, messages));
        registration.setOrder(FilterOrder.DURABILITY);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnDatabaseFile.class)
    static class Embedded {
        @Bean
        OwnConnection ownConnection(DataSource pool) {
            return new OwnConnection(
                    DataSourceBuilder.derivedFrom(pool).type(SimpleDriverDataSource.class).build());
        }

        @Bean
        OneWriter transactionManager(DataSource pool) {
            return new OneWriter(pool);
        }

        @Bean
        Checkpoint checkpoint(OneWriter writer, OwnConnection connection) {
            return writer.between(() -> connection.execute("CHECKPOINT SYNC"));
        }

        @Bean
        EmbeddedDatabase embeddedDatabase(Environment environment, OwnConnection connection) {
            return new EmbeddedDatabase(DataDirectory.of(environment).orElseThrow(), connection);
        }
    }
}
