package org.rapport.app.network;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads IP addresses in their plain spelling: four decimal numbers without leading zeros, or IPv6 (RFC 4291 §2.2).
/// `127.1`, `0177.0.0.1`, `0x7f.1` and `2130706433` are no addresses here, and nothing is ever looked up.
public final class Address {
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[\\p{XDigit}:]+(" + IPV4 + ")?");

    private Address() {}

    /// The address that `text` spells, if it does. An IPv4 address mapped into IPv6 is read as IPv4.
    public static Optional<InetAddress> read(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
