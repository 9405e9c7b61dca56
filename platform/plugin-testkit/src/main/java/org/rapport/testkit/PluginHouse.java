package org.rapport.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

import org.rapport.host.running.RunningConfiguration;

/// The bare house with room for drop-in plugins.
@Configuration(proxyBeanMethods = false)
@AutoConfigureMockMvc
@Import({BareHouse.class, RunningConfiguration.class})
class PluginHouse {
    private static final Map<PluginPlace, ApplicationContext> OPEN = new ConcurrentHashMap<>();

    /// The house that awaits `plugin`: opened once, and closed when the JVM ends.
    static ApplicationContext awaiting(PluginPlace plugin) {
        return OPEN.computeIfAbsent(plugin, PluginHouse::open);
    }

    /// As [ModuleTest] has it opened.
    private static ApplicationContext open(PluginPlace plugin) {
        var classes = new HouseLoader(PluginHouse.class.getClassLoader(), plugin);
        var application = new SpringApplication(new DefaultResourceLoader(classes), PluginHouse.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setApplicationContextFactory(
                ApplicationContextFactory.of(() -> new GenericWebApplicationContext(new MockServletContext())));
        var properties = ModuleTest.class.getAnnotation(SpringBootTest.class).properties();
        return application.run(Stream.of(properties).map("--"::concat).toArray(String[]::new));
    }

    @Bean
    SeenFaults faults() {
        return new SeenFaults();
    }

    @Bean
    PowerCut power() {
        return new PowerCut();
    }
}
