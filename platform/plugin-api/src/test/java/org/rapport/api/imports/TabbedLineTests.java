package org.rapport.api.imports;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TabbedLineTests {
    @Test
    void keepsItsCellsApartWhateverIsInThem() {
        var line = TabbedLine.of(Stream.of("one", "two\tand\na half", "", "three"));

        assertThat(line).isEqualTo("one\ttwo and a half\t\tthree");
        assertThat(TabbedLine.cells(line, 30)).containsExactly("one", "two and a half", "", "three");
    }

    @Test
    void readsNoneThatIsTooLong() {
        assertThat(TabbedLine.cells("12345", 5)).containsExactly("12345");
        assertThat(TabbedLine.cells("123456", 5)).isEmpty();
    }
}
