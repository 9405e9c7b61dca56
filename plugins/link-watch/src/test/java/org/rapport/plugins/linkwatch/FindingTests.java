package org.rapport.plugins.linkwatch;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;
import org.rapport.plugins.linkwatch.Finding.Missing;
import org.rapport.plugins.linkwatch.Finding.Moved;
import org.rapport.plugins.linkwatch.Finding.Present;
import org.rapport.plugins.linkwatch.Finding.Unknown;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTests {
    private static final Link LINK = new Link(new LinkId(1), "http://www.harbour.example/pause/", 0, null, null, null,
            null);
    private static final Trail BEGUN = Trail.from(LINK);

    private static Finding found(Trail trail) {
        return Finding.of(trail, true);
    }

    private static Arrived answer(int status) {
        return new Arrived(LINK.uri(), status, "", new byte[0]);
    }

    private static Arrived redirect(int status, String location) {
        return new Arrived(LINK.uri(), status, "", Map.of("location", List.of(location)), new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206})
    void isThere(int status) {
        assertThat(found(BEGUN.and(answer(status)))).isEqualTo(new Present());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void isNotThere(int status) {
        assertThat(found(BEGUN.and(answer(status)))).isEqualTo(new Missing());
        assertThat(found(BEGUN.and(redirect(301, "/elsewhere")).and(answer(status)))).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 304, 400, 401, 403, 405, 406, 418, 429, 451, 500, 502, 503, 999})
    void cannotTell(int status) {
        assertThat(found(BEGUN.and(answer(status)))).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @CsvSource({"301, 308, true", "308, 301, true", "301, 302, false", "307, 301, false", "303, 308, false"})
    void standsElsewhereForGood(int first, int second, boolean hasMoved) {
        var trail = BEGUN.and(redirect(first, "https://harbour.example/pause"))
                .and(redirect(second, "//meadow.example/pause")).and(answer(200));

        assertThat(found(trail)).isEqualTo(hasMoved ? new Moved("https://meadow.example/pause") : new Present());
    }

    /// Nobody would change an article for that.
    @ParameterizedTest
    @ValueSource(strings = {"https://www.harbour.example/pause/", "http://harbour.example/pause", "/Pause#top"})
    void hasNotMovedForAReader(String location) {
        assertThat(found(BEGUN.and(redirect(301, location)).and(answer(200)))).isEqualTo(new Present());
    }

    @Test
    void isNotToldOfAnAddressThatNobodyReads() {
        assertThat(found(BEGUN.and(redirect(301, "/" + "x".repeat(2000))).and(answer(200)))).isEqualTo(new Present());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a b/", "", "::"})
    void endsAtARedirectThatLeadsNowhere(String location) {
        var trail = BEGUN.and(location.isEmpty() ? answer(302) : redirect(302, location));

        assertThat(trail.goesOn()).isFalse();
        assertThat(found(trail)).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = Mode.EXCLUDE, names = "NO_SUCH_HOST")
    void cannotTellWhereNothingCame(Reason reason) {
        assertThat(found(BEGUN.and(new Failed(reason)))).isEqualTo(new Unknown());
    }

    @Test
    void hasNoHostIfAnybodyElseHasOne() {
        var trail = BEGUN.and(new Failed(Reason.NO_SUCH_HOST));

        assertThat(Finding.of(trail, true)).isEqualTo(new Missing());
        assertThat(Finding.of(trail, false)).isEqualTo(new Unknown());
    }
}
