package org.rapport.app.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.page.Places;
import org.rapport.app.events.Listeners;

/// What can be done on the command line.
@Component
class Verbs {
    private static final int NOT_UNDERSTOOD = 2;

    private final Places<Command> commands;
    private final Listeners listeners;
    private final Clock clock;

    Verbs(Places<Command> commands, Listeners listeners, Clock clock) {
        this.commands = commands;
        this.listeners = listeners;
        this.clock = clock;
    }

    int run(CommandLine line, PrintStream out) {
        var command = commands.all().stream().filter(known -> known.verb().equals(line.verb())).findFirst();
        if (command.isEmpty()) {
            out.println("There is no verb " + line.verb() + ". Known are: " + known() + ".");
            return NOT_UNDERSTOOD;
        }
        return run(command.get(), line, out);
    }

    private int run(Command command, CommandLine line, PrintStream out) {
        var since = clock.instant();
        try {
            return command.run(line.arguments(), out::println);
        } finally {
            listeners.finish(since, out);
        }
    }

    private String known() {
        return commands.all().stream().map(Command::verb).sorted().collect(Collectors.joining(", "));
    }
}
