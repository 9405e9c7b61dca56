package org.rapport.content.xml;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTests {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void leavesOutWhatNoXmlMayContain() {
        assertThat(new Xml("a", "b", "c\u0000d").element("e", "f\u0001g\uFFFE", "h", "\u001Bi").end())
                .isEqualTo(HEAD + "<a b=\"cd\"><e h=\"i\">fg</e></a>");
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        assertThat(new Xml("a").element("b", "1 < 2 & ]]>").empty("c", "d", "\"<&").end())
                .isEqualTo(HEAD
                        + "<a><b>1 &lt; 2 &amp; ]]&gt;</b><c d=\"&quot;&lt;&amp;\"></c></a>".replace("></c>", "/>"));
    }
}
