package org.rapport.comments;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.by;

class FaceTests {
    @Test
    void drawsTheSameWriterTheSame() {
        assertThat(Face.of(Cast.comment(7, 3L))).isEqualTo(Face.of(by(NORA, GARDEN)));
        assertThat(Face.of(by("NORA", GARDEN))).isEqualTo(Face.of(by("nora", GARDEN)));
    }

    @Test
    void tellsWritersApart() {
        assertThat(Face.of(by(NORA, GARDEN))).isNotEqualTo(Face.of(by("Jonas", GARDEN)))
                .isNotEqualTo(Face.of(by(NORA, "https://ward.example")));
    }

    @Test
    void usesEveryTint() {
        assertThat(IntStream.range(0, 100).map(number -> Face.of(by(NORA + number, "")).tint()).distinct())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void drawsFourQuarterDiscsAndNothingElse() {
        var quarter = "M\\d+ \\d+[hv]-?7a7 7 0 0 1 ?-?7[ -]7z";

        assertThat(IntStream.range(0, 100).mapToObj(number -> Face.of(by(NORA + number, "")).path()))
                .allMatch(path -> path.matches("(" + quarter + "){4}"));
    }
}
