package org.rapport.testkit;

import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

import org.rapport.host.running.PluginPromises;
import org.rapport.host.running.RunningPlugins;
import org.rapport.host.running.UpgradeRehearsal;
import org.rapport.host.running.UpgradeRehearsal.Stumble;

/// What every plugin promises by being one.
final class Promises {
    private static final Logger log = LoggerFactory.getLogger(Promises.class);

    private final LivingPlugin plugin;
    private final RunningPlugins running;
    private final PluginPromises promised;

    Promises(ApplicationContext house, LivingPlugin plugin) {
        this.plugin = plugin;
        this.running = house.getBean(RunningPlugins.class);
        this.promised = new PluginPromises(running, plugin.id());
    }

    /// Throws [AssertionError] with everything that it does not keep.
    void requireKept() {
        var broken = Stream.of(routes(), scripts(), parts()).flatMap(each -> each).toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(plugin.id() + " does not keep what it promises: " + String.join("\n", broken));
        }
    }

    private Stream<String> routes() {
        return Stream.concat(
                promised.idleRoutes().stream().map(each -> "No handler answers at " + each
                        + ", which its manifest names as a route"),
                promised.handlersAstray().stream().map(each -> "Nobody is ever led to the handler at " + each
                        + ": it lies below none of its own addresses, and its manifest does not name it as a route"));
    }

    private Stream<String> scripts() {
        return Stream.of(H2.PRODUCT, PostgreSql.PRODUCT).flatMap(each -> scripts(each).stream());
    }

    private Optional<String> scripts(Product product) {
        if (product.absence().isPresent()) {
            log.warn("The scripts of {} did not run on {}: {}", plugin.id(), product.name(), product.absence().get());
            return Optional.empty();
        }
        try (var houses = new EmptyHouses(product)) {
            return new UpgradeRehearsal(plugin.file(), plugin.manifest(), houses, SpecimenRows::into).run()
                    .map(stumble -> told(stumble, product));
        }
    }

    private static String told(Stumble stumble, Product product) {
        return "Its scripts do not run on " + product.name()
                + stumble.before().map(last -> " where the last of the version before was " + last
                        + " and its tables hold rows").orElse("")
                + ": " + stumble.words();
    }

    private Stream<String> parts() {
        return promised.places().stream().filter(LatePart::isShownIn).flatMap(place -> running.fillers(place).stream()
                .flatMap(filler -> LatePart.of(place, filler.itself()).stream()));
    }
}
