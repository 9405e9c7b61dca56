package org.rapport.awards.kinds;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntryTests {
    private final Entry entry = new Entry(Map.of("id", "liebster", "facts", "11", "called", List.of("a", "b")));

    @Test
    void tellsWhatAFileSays() {
        assertThat(entry.text("id")).isEqualTo("liebster");
        assertThat(entry.number("facts")).isEqualTo(11);
        assertThat(entry.texts("called")).containsExactly("a", "b");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        assertThatThrownBy(() -> entry.text("nominees")).hasMessage("nominees");
    }

    @Test
    void takesNoWordForATruthValue() {
        assertThat(Entry.in(EntryTests.class, "entry.yaml").texts("words")).containsExactly("no", "on", "7");
    }
}
