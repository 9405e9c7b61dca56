package org.rapport.comments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.comments.spam.Lessons;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CheckSpamTests {
    private final CheckSpam verb;
    private final Lessons lessons;
    private final List<String> said = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    CheckSpamTests(CheckSpam verb, Lessons lessons) {
        this.verb = verb;
        this.lessons = lessons;
    }

    private int run(String... arguments) {
        return verb.run(List.of(arguments), said::add);
    }

    @Test
    void tellsPrecisionRecallAndFalseAlarmsAndLearnsNothing() throws IOException {
        var csv = new StringBuilder("label,text\n");
        for (var number = 0; number < 20; number++) {
            csv.append("spam,\"zubbel gadgets, order the zubbel\"\ngood,the fig tree in my garden\n");
        }

        assertThat(run(Files.writeString(home.resolve("texts.csv"), csv).toString())).isZero();

        assertThat(said).containsExactly("Learned from the first 28 texts, judged the others.",
                "Precision 1.000: 6 were spam, 0 were not.", "Recall 1.000: 6 found, 0 missed.",
                "False alarms 0.000: 0 of 6 good texts.");
        assertThat(lessons.count(true)).isZero();
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        assertThat(run(home.resolve("none.csv").toString())).isEqualTo(1);
        assertThat(said).singleElement().asString().contains("none.csv cannot be read: there is no such file.");
        assertThat(run(Files.writeString(home.resolve("odd.csv"), "a,b\n1,2\n").toString())).isEqualTo(1);
        assertThat(run(Files.write(home.resolve("bytes.csv"), new byte[]{'t', (byte) 0xff, (byte) 0xfe}).toString()))
                .isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(said).last().asString().contains("Usage: java -jar rapport.jar check-spam FILE.csv");
    }
}
