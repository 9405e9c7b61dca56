package org.rapport.host.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;
import org.rapport.host.Manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OwnMailTests {
    private final List<String> done = new ArrayList<>();
    private final OwnMail mail = new OwnMail(new House(), manifest());

    private static Manifest manifest() {
        var said = new Properties();
        said.putAll(Map.of("id", "poems", "name", "Poems", "version", "1.0.0", "package", "org.example.poems",
                "requires", "^1.0", "routes", "/verses/{id}"));
        return Manifest.read(said);
    }

    private static Letter letter(String key, String leave) {
        return new Letter(key, MailAddress.read("nora@example.org").orElseThrow(), "A poem", "Here it is.", leave);
    }

    @Test
    void goesOutAndIsCalledBack() {
        mail.send(letter("poems/1/nora", "/poems/nora/leave"));
        mail.send(letter("poems/2/nora", "/verses/nora"));
        mail.send(letter("poems/3/nora", ""));
        mail.tellOwner("poems/new", "New", "Somebody wrote one.");
        mail.recall("/poems/nora/leave");
        mail.recallAll("poems/1/");

        assertThat(done).containsExactly("send poems/1/nora", "send poems/2/nora", "send poems/3/nora",
                "tell poems/new", "recall /poems/nora/leave", "recall all poems/1/");
        assertThat(mail.isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments/answer/12", "poem", "poems-of-others/1", "/poems/1", "/"})
    void leavesLettersOfOthersAlone(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail.send(letter(key, "")));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.tellOwner(key, "New", "Words"));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.recallAll(key + "/"));

        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comments/nora/leave", "/verses/1/2", "/poetry", "poems/nora",
        "//elsewhere.example/poems"})
    void endsAtNoAddressOfOthers(String leave) {
        assertThatIllegalArgumentException().isThrownBy(() -> mail.send(letter("poems/1", leave)));
        assertThatIllegalArgumentException().isThrownBy(() -> mail.recall(leave));

        assertThat(done).isEmpty();
    }

    private final class House implements Mail {
        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Letter letter) {
            done.add("send " + letter.key());
        }

        @Override
        public void tellOwner(String key, String subject, String text) {
            done.add("tell " + key);
        }

        @Override
        public void recall(String leave) {
            done.add("recall " + leave);
        }

        @Override
        public void recallAll(String keys) {
            done.add("recall all " + keys);
        }
    }
}
