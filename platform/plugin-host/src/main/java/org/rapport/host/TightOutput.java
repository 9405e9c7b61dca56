package org.rapport.host;

import java.util.Arrays;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/// Leaves out what only makes templates readable: how far their lines are indented, and empty lines. What templates show
/// stays as it is, such as code in an article.
final class TightOutput implements TemplateOutput {
    private final Utf8ByteOutput bytes = new Utf8ByteOutput();
    private boolean atStartOfLine = true;

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    @Override
    public void writeContent(String shown) {
        atStartOfLine = atStartOfLine && shown.isEmpty();
        bytes.writeContent(shown);
    }

    @Override
    public void writeContent(String shown, int from, int to) {
        atStartOfLine = atStartOfLine && from == to;
        bytes.writeContent(shown, from, to);
    }

    /// What a template says itself.
    @Override
    public void writeBinaryContent(byte[] said) {
        var tight = new byte[said.length];
        var length = 0;
        for (var letter : said) {
            var isLeftOut = atStartOfLine && (letter == ' ' || letter == '\t' || letter == '\n');
            if (!isLeftOut) {
                tight[length] = letter;
                length++;
                atStartOfLine = letter == '\n';
            }
        }
        bytes.writeBinaryContent(Arrays.copyOf(tight, length));
    }
}
