package org.rapport.host;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.sqlobject.SqlObjectFactory;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.rapport.api.IdMapping;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.StaticFiles;
import org.rapport.api.Vault;
import org.rapport.api.page.Places;

/// What every module finds when it comes to live here. Whoever imports it brings a [Shell], a [Site] and the
/// capabilities that need the outside.
@Configuration(proxyBeanMethods = false)
@Import(ModuleComponents.class)
public class HostConfiguration {
    @Bean
    FlywayMigrationStrategy moduleMigrations(DataSource dataSource, ResourceLoader house) {
        return ignored -> ModuleMigrations.run(dataSource, manifests(house));
    }

    @Bean
    @DependsOnDatabaseInitialization
    Jdbi jdbi(DataSource dataSource) {
        return mapped(Jdbi.create(new TransactionAwareDataSourceProxy(dataSource)));
    }

    /// Teaches `jdbi` what every module's SQL relies on.
    public static Jdbi mapped(Jdbi jdbi) {
        jdbi.installPlugin(new SqlObjectPlugin()).installPlugin(new IdMapping());
        jdbi.registerRowMapper(new RecordMappers());
        var extensions = jdbi.getConfig(Extensions.class);
        extensions.register(new TableFactory(extensions.findFactory(SqlObjectFactory.class).orElseThrow()));
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        return jdbi;
    }

    @Bean
    Messages messages(Site site, ObjectProvider<DropIns> dropIns, ResourceLoader house) {
        var modules = manifests(house).stream().map(Manifest::id);
        return new MessageBundles(site::language, Stream.concat(Stream.of("site", "host"), modules).toList(),
                (key, language) -> dropIns.stream().flatMap(each -> each.words(key, language).stream()).findFirst());
    }

    private static List<Manifest> manifests(ResourceLoader house) {
        return Manifests.on(Objects.requireNonNull(house.getClassLoader()));
    }

    @Bean
    @Scope("prototype")
    <T> Places<T> places(InjectionPoint wanted, ConfigurableListableBeanFactory beans) {
        return places(place(wanted), beans, beans);
    }

    /// All who fill `place`: beans of its `owner`, and drop-ins of the `house`.
    @SuppressWarnings("unchecked")
    public static <T> Places<T> places(Class<?> place, BeanFactory owner, BeanFactory house) {
        return new HousePlaces<>(owner.getBeanProvider((Class<T>) place), house.getBeanProvider(DropIns.class),
                (Class<T>) place);
    }

    /// The place of which somebody wants all who fill it.
    public static Class<?> place(InjectionPoint wanted) {
        var parameter = wanted.getMethodParameter();
        if (parameter == null) {
            throw new IllegalStateException("Places are injected through constructors: " + wanted);
        }
        return ResolvableType.forMethodParameter((MethodParameter) parameter).getGeneric(0).toClass();
    }

    /// The vault of the module whose class asks for it.
    @Bean
    @Scope("prototype")
    Vault vault(InjectionPoint wanted, Vaults vaults) {
        return vaults.of(Manifests.of(wanted.getMember().getDeclaringClass()).id());
    }

    @Bean
    ModuleFiles moduleFiles(ResourceLoader house, ObjectProvider<DropIns> dropIns) {
        return new ModuleFiles(Objects.requireNonNull(house.getClassLoader()), dropIns);
    }

    /// The static files of the module whose class asks for them.
    @Bean
    @Scope("prototype")
    StaticFiles staticFiles(InjectionPoint wanted, ModuleFiles files) {
        return files.of(Manifests.of(wanted.getMember().getDeclaringClass()).id()).orElseThrow();
    }

    @Bean
    Answers answers(Shell shell, Clock clock) {
        return new Answers(shell, clock);
    }

    @Bean
    WebMvcConfigurer answering(Answers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answers);
            }
        };
    }
}
