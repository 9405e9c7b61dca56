package org.rapport.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import org.rapport.app.data.DatabaseInUse;

/// One run of the command line: `[--option…] verb [argument…]`. Options before the verb are the site's (a property, such
/// as `--spring.profiles.active=postgres`), all that follows the verb is the verb's.
///
/// @param options the site's
/// @param verb what to do
/// @param arguments the verb's
public record CommandLine(List<String> options, String verb, List<String> arguments) {
    static final int FAILED = 1;
    static final int SITE_IS_RUNNING = 3;

    /// What `words` ask for; empty if they name no verb, so that the site is to serve.
    public static Optional<CommandLine> read(String... words) {
        var all = List.of(words);
        var options = (int) all.stream().takeWhile(word -> word.startsWith("-")).count();
        return options == all.size()
                ? Optional.empty()
                : Optional.of(new CommandLine(all.subList(0, options), all.get(options),
                        all.subList(options + 1, all.size())));
    }

    /// Starts the site that `sources` make up, without serving, does it, lets everybody who listens finish, and answers
    /// the exit code: 0 done, 1 failed, 2 not understood, 3 the site is running on this data.
    public int run(PrintStream out, Class<?>... sources) {
        if (verb.equals(CheckPlugin.VERB)) {
            return new CheckPlugin().run(arguments, out::println);
        }
        try (var site = start(sources)) {
            return site.getBean(Verbs.class).run(this, out);
        } catch (RuntimeException e) {
            return explain(e, out);
        }
    }

    private ConfigurableApplicationContext start(Class<?>... sources) {
        return new QuietSite(sources).run(options.toArray(String[]::new));
    }

    private static int explain(RuntimeException e, PrintStream out) {
        if (DatabaseInUse.causes(e)) {
            out.println("The site is running on this data: stop it first, or use its desk.");
            return SITE_IS_RUNNING;
        }
        out.println("It failed: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        return FAILED;
    }
}
