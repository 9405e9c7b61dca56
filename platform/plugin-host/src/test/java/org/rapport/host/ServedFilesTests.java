package org.rapport.host;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServedFilesTests {
    private static ServedFiles files(String... namesAndTexts) {
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return new ServedFiles("guest", files);
    }

    @Test
    void haveOneAddressAsLongAsNoneOfThemIsAnother() {
        var address = files("a.css", "x", "b/c.svg", "y").path("a.css");

        assertThat(address).matches("/assets/guest/[0-9a-f]{12}/a\\.css");
        assertThat(files("b/c.svg", "y", "a.css", "x").path("a.css")).isEqualTo(address);
        assertThat(files("a.css", "x", "b/c.svg", "z").path("a.css")).isNotEqualTo(address);
        assertThat(files("a.css", "x", "b/d.svg", "y").path("a.css")).isNotEqualTo(address);
        assertThat(files("a.css", "x").path("a.css")).isNotEqualTo(address);
    }

    @Test
    void sayWhichThereAreWhenOneIsMissing() {
        assertThatThrownBy(() -> files("a.css", "x").path("a.svg")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.svg").hasMessageContaining("a.css");
        assertThat(files("a.css", "x").bytes("a.svg")).isEmpty();
    }

    @Test
    void tellBrowsersWhatTheyAre() {
        var said = Map.of("a.svg", "image/svg+xml", "pen.min.js", "text/javascript;charset=UTF-8", "fonts/pen.woff2",
                "font/woff2");

        said.forEach((name, type) -> assertThat(ServedFiles.mediaType(name)).contains(type));
        assertThat(ServedFiles.mediaType("page.html")).isEmpty();
        assertThat(ServedFiles.mediaType("svg")).isEmpty();
    }
}
