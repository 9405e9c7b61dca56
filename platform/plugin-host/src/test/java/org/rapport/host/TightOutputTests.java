package org.rapport.host;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TightOutputTests {
    private final TightOutput output = new TightOutput();

    private TightOutputTests says(String template) {
        output.writeBinaryContent(template.getBytes(UTF_8));
        return this;
    }

    private TightOutputTests shows(String content) {
        output.writeContent(content);
        return this;
    }

    private String made() {
        return new String(output.toByteArray(), UTF_8);
    }

    @Test
    void leavesOutHowFarTemplatesAreIndented() {
        says("\n<ul>\n  <li>\n\n\t ").says("  <b>ü  b</b> c\n").says("\n </li>").says(" d\n</ul>");

        assertThat(made()).isEqualTo("<ul>\n<li>\n<b>ü  b</b> c\n</li> d\n</ul>");
    }

    @Test
    void leavesWhatTemplatesShowAsItIs() {
        says("<pre>").shows("if (a) {\n\n    b();\n}\n").says("</pre>\n  ").shows("  x").says("  y\n").shows("")
                .says("  z");

        assertThat(made()).isEqualTo("<pre>if (a) {\n\n    b();\n}\n</pre>\n  x  y\nz");
    }

    @Test
    void keepsAPartOfWhatIsShown() {
        says("a\n");
        output.writeContent("  bcd", 0, 3);
        says(" e");

        assertThat(made()).isEqualTo("a\n  b e");
    }
}
