package org.rapport.comments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;
import org.rapport.comments.spam.Trial;

/// The verb `check-spam FILE.csv`: how well the filter does with texts of which is known what they are. It learns nothing
/// for the site.
@Component
class CheckSpam implements Command {
    private final EarnestVocabulary earnest;
    private final Messages messages;

    CheckSpam(EarnestVocabulary earnest, Messages messages) {
        this.earnest = earnest;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "check-spam";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        if (arguments.size() != 1) {
            out.accept(messages.say("comments.trial.usage"));
            return 2;
        }
        var file = arguments.getFirst();
        try (var csv = Files.newBufferedReader(Path.of(file))) {
            tell(Trial.of(csv, earnest.words()), out);
            return 0;
        } catch (NoSuchFileException e) {
            out.accept(messages.say("comments.trial.missing", file));
        } catch (IOException | IllegalArgumentException e) {
            out.accept(messages.say("comments.trial.unreadable", file,
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
        }
        return 1;
    }

    private void tell(Trial trial, Consumer<String> out) {
        out.accept(messages.say("comments.trial.learned", trial.learned()));
        out.accept(messages.say("comments.trial.precision", trial.precision(), trial.found(), trial.alarms()));
        out.accept(messages.say("comments.trial.recall", trial.recall(), trial.found(), trial.missed()));
        out.accept(messages.say("comments.trial.alarms", trial.falseAlarms(), trial.alarms(),
                trial.alarms() + trial.spared()));
    }
}
