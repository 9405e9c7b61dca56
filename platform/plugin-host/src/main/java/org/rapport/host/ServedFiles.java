package org.rapport.host;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rapport.api.Sha256;
import org.rapport.api.StaticFiles;

import static java.util.Map.entry;

/// The static files of one module, below an address that carries a fingerprint of them all.
public final class ServedFiles implements StaticFiles {
    /// Where they lie in the JAR of the module, in a folder named after it.
    public static final String FOLDER = "files/";
    /// By the ending of a name. No pages: those come from handlers, in the house's layout.
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(entry("avif", "image/avif"),
            entry("css", "text/css;charset=UTF-8"), entry("gif", "image/gif"), entry("ico", "image/x-icon"),
            entry("jpeg", "image/jpeg"), entry("jpg", "image/jpeg"), entry("js", "text/javascript;charset=UTF-8"),
            entry("json", "application/json"), entry("png", "image/png"), entry("svg", "image/svg+xml"),
            entry("txt", "text/plain;charset=UTF-8"), entry("webp", "image/webp"), entry("woff2", "font/woff2"));

    private static final int DIGITS = 12;

    private final String root;
    private final String fingerprint;
    private final SortedMap<String, byte[]> files;

    /// @param module its id
    /// @param files by their names below `files/<id>/`
    public ServedFiles(String module, SortedMap<String, byte[]> files) {
        this.root = "/assets/" + module + "/";
        this.files = new TreeMap<>(files);
        this.fingerprint = fingerprint(this.files);
    }

    private static String fingerprint(SortedMap<String, byte[]> files) {
        var all = files.entrySet().stream().map(file -> file.getKey() + " " + Sha256.hex(file.getValue()))
                .collect(Collectors.joining("\n"));
        return Sha256.hex(all).substring(0, DIGITS);
    }

    /// What a file of this name is served as; empty if none of this kind is served.
    public static Optional<String> mediaType(String name) {
        var point = name.lastIndexOf('.');
        return Optional.ofNullable(point < 0 ? null : MEDIA_TYPES.get(name.substring(point + 1)));
    }

    /// The endings of all that are served, in their alphabetical order.
    public static SortedSet<String> endings() {
        return new TreeSet<>(MEDIA_TYPES.keySet());
    }

    @Override
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No file " + name + " among " + files.keySet());
        }
        return root + fingerprint + "/" + name;
    }

    /// What the file `name` holds; empty if there is none.
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
