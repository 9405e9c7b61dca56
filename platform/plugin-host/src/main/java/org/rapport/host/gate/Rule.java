package org.rapport.host.gate;

import java.util.Locale;

/// What a plugin must keep to. Its words stand in the messages under `host.gate.` and [#code].
public enum Rule {
    // the file
    NOT_A_JAR, TOO_LARGE, TOO_LARGE_UNPACKED, TOO_MANY_FILES, FILE_NAME, FILE_TWICE, MULTI_RELEASE, FOREIGN_FOLDER,
    FOUND_BY_OTHERS,
    NOT_SERVED, SCRIPT_NAME, OUTDATED, SIGNATURE,
    // its styles
    UNLAYERED, UNCLOSED,
    // its words
    WORDS_ABSENT, WORDS_UNREADABLE, WORD_ABSENT, WORD_ASTRAY, ONLY_TRANSLATED,
    // its manifest
    MANIFEST_ABSENT, MANIFEST_MISSING, MANIFEST_VALUE, MANIFEST_KEY, TAKEN_ID, LENT, INSTALLED, TAKEN_ROUTE,
    OTHER_VERSION, NEED_ABSENT,
    NEED_VERSION, NEEDED,
    // its classes
    NO_CLASS, TOO_NEW, MISNAMED, FOREIGN_PACKAGE, TAKEN_PACKAGE, NATIVE, FINALIZER,
    // what they name
    INTERNAL, UNPUBLISHED, SHUT, SHUT_MEMBER, PERMISSION, NEED_UNSAID, NEED_ELSEWHERE, BOOTSTRAP, EXPRESSION,
    CONDITION, HANDLER_ASTRAY, LISTENER_UNNAMED, LISTENER_FOREIGN, LISTENER_TWICE,
    // what this site has
    NO_TYPE, NO_MEMBER, NOT_PUBLIC, NOT_EXTENDABLE, NOT_IMPLEMENTED;

    /// For programs, such as `shut-member`; it stays the same.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
