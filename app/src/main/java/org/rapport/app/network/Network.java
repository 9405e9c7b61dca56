package org.rapport.app.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The addresses that begin with the same bits, as CIDR writes them (RFC 4632): `10.0.0.0/8`, `2001:db8::/32`.
///
/// @param start its first address
/// @param bits how many bits its addresses share
public record Network(InetAddress start, int bits) {
    private static final Pattern WRITTEN = Pattern.compile("([^/]+)(/(\\d{1,3}))?");

    public Network {
        var all = start.getAddress().length * 8;
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("A network of " + start.getHostAddress() + " has 0 to " + all + " bits");
        }
        start = masked(start, bits);
    }

    /// Reads an address or a network; throws [IllegalArgumentException] for anything else.
    public static Network of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not an address or network: " + text);
        }
        var address = Address.read(written.group(1))
                .orElseThrow(() -> new IllegalArgumentException("Not an address or network: " + text));
        var bits = written.group(3);
        return new Network(address, bits == null ? address.getAddress().length * 8 : Integer.parseInt(bits));
    }

    /// Whether `address` belongs to it; never, if it is of the other kind.
    public boolean contains(InetAddress address) {
        return address.getAddress().length == start.getAddress().length && masked(address, bits).equals(start);
    }

    @Override
    public String toString() {
        return start.getHostAddress() + "/" + bits;
    }

    private static InetAddress masked(InetAddress address, int bits) {
        var bytes = address.getAddress();
        var all = bytes.length * 8;
        var mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).shiftLeft(all - bits);
        return address(new BigInteger(1, bytes).and(mask), bytes.length);
    }

    private static InetAddress address(BigInteger number, int length) {
        var digits = number.toByteArray();
        var bytes = new byte[length];
        var used = Math.min(digits.length, length);
        System.arraycopy(digits, digits.length - used, bytes, length - used, used);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(Arrays.toString(bytes), e);
        }
    }
}
