package org.rapport.testkit;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.context.ApplicationContext;

import org.rapport.host.running.Plugins;

/// Lets a plugin live once for each test of a class, and once before, to see what it promises.
final class PluginLife
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            TestExecutionExceptionHandler,
            AfterEachCallback,
            ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PluginLife.class);
    private static final String CLASSES = "rapport.plugin.classes";

    /// What the tests of a class share.
    private record Stage(ApplicationContext house, LivingPlugin plugin) {
        static Stage of(PluginPlace place) {
            var house = PluginHouse.awaiting(place);
            return new Stage(house, LivingPlugin.at(place.path(), house.getBean(Plugins.class)));
        }

        /// Makes the house as at first. What is left of a plugin by then counts no more.
        Leftovers renew() {
            house.getBeanProvider(Renewed.class).orderedStream().forEach(Renewed::renew);
            return new Leftovers(house.getBean(Plugins.class));
        }
    }

    /// A class within another has its stage.
    @Override
    public void beforeAll(ExtensionContext context) {
        if (store(context).get(Stage.class) == null) {
            var place = context.getConfigurationParameter(CLASSES).map(Path::of).map(PluginPlace::in)
                    .orElseGet(() -> PluginPlace.of(context.getRequiredTestClass()));
            var stage = Stage.of(place);
            store(context).put(Stage.class, stage);
            rehearse(stage);
        }
    }

    private static void rehearse(Stage stage) {
        var leftovers = stage.renew();
        try {
            stage.plugin().begin();
            new Promises(stage.house(), stage.plugin()).requireKept();
        } finally {
            stage.plugin().end();
        }
        leftovers.requireNone();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var stage = stage(context);
        store(context).put(Leftovers.class, stage.renew());
        stage.plugin().begin();
    }

    /// What the plugin did wrong may be why a test misses something.
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        var first = faults(context).take().stream().findFirst();
        if (first.isPresent() && first.get() != thrown.getCause()) {
            throw new AssertionError(first.get().reason() + "; and so: " + thrown.getMessage(), thrown);
        }
        throw thrown;
    }

    private static SeenFaults faults(ExtensionContext context) {
        return stage(context).house().getBean(SeenFaults.class);
    }

    /// Whatever the test came to, the plugin goes.
    @Override
    public void afterEach(ExtensionContext context) {
        stage(context).plugin().end();
        noted(context, Leftovers.class).requireNone();
        if (context.getExecutionException().isEmpty()) {
            faults(context).requireNone();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Site.class || stage(context).house().getBeanNamesForType(type).length == 1;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var stage = stage(context);
        var type = parameter.getParameter().getType();
        return type == Site.class ? new Site(stage.house(), stage.plugin()) : stage.house().getBean(type);
    }

    private static Stage stage(ExtensionContext context) {
        return noted(context, Stage.class);
    }

    private static <T> T noted(ExtensionContext context, Class<T> type) {
        return Objects.requireNonNull(store(context).get(type, type));
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
