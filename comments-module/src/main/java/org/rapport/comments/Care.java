package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.comments.care.GivenSigns;
import org.rapport.comments.phrases.Phrases;

/// What the site does when somebody who writes may be in danger. Nothing, until the owner has read what that person would
/// be told and said that it is right for her practice.
@Component
class Care {
    private final CareTable table;
    private final Messages messages;
    private final Clock clock;

    Care(CareTable table, Messages messages, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.clock = clock;
    }

    /// As it is set.
    ///
    /// @param words what the writer reads at once, in light Markdown
    /// @param signs by their languages, a line for each
    /// @param confirmedAt when the owner said that the words are right; null if she did not
    /// @param version grows with each change; 0 until she set anything
    record Setting(String words, Map<String, String> signs, @Nullable Instant confirmedAt, int version) {
        boolean isOn() {
            return confirmedAt != null;
        }

        /// The sign that `text` holds, in whatever language.
        Optional<String> signIn(String text) {
            return signs.values().stream().map(Phrases::read).flatMap(read -> read.firstIn(text).stream()).findFirst();
        }
    }

    @Transactional(readOnly = true)
    Setting now() {
        var own = table.signs();
        var signs = new LinkedHashMap<String, String>();
        GivenSigns.LANGUAGES
                .forEach(language -> signs.put(language, own.getOrDefault(language, GivenSigns.of(language))));
        return table.find().map(row -> new Setting(row.words(), signs, row.confirmedAt(), row.version()))
                .orElseGet(() -> new Setting(messages.say("comments.care.given"), signs, null, 0));
    }

    /// What the writer of such words is told; nothing as long as that is not confirmed.
    @Transactional(readOnly = true)
    Optional<String> words() {
        return table.find().filter(row -> row.confirmedAt() != null).map(CareTable.Row::words);
    }

    /// Keeps `form`, which has no problems, in the place of the version that it names. False, and nothing is kept, if
    /// somebody changed that meanwhile.
    @Transactional
    boolean keep(CareForm form, String owner) {
        var at = form.confirmed() ? clock.instant() : null;
        var by = form.confirmed() ? owner : null;
        var kept = form.version() == 0
                ? table.insert(form.words(), at, by)
                : table.update(form.words(), at, by, form.version());
        if (kept) {
            form.signs().forEach((language, signs) -> {
                table.forget(language);
                if (!signs.equals(GivenSigns.of(language))) {
                    table.keep(language, signs);
                }
            });
        }
        return kept;
    }
}
