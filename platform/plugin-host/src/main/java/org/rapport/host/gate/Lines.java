package org.rapport.host.gate;

import java.lang.classfile.Attributes;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Which line of the source a place in the code comes from.
final class Lines {
    private final CodeAttribute code;
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

    Lines(CodeAttribute code) {
        this.code = code;
        code.findAttribute(Attributes.lineNumberTable()).ifPresent(
                table -> table.lineNumbers().forEach(each -> lines.put(each.startPc(), each.lineNumber())));
    }

    /// That of `place`; 0 if it is not known.
    int at(Label place) {
        return at(code.labelToBci(place));
    }

    /// That of what comes just before `place`.
    int before(Label place) {
        return at(Math.max(0, code.labelToBci(place) - 1));
    }

    private int at(int instruction) {
        return Optional.ofNullable(lines.floorEntry(instruction)).map(NavigableMap.Entry::getValue).orElse(0);
    }
}
