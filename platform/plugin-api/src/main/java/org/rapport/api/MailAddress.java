package org.rapport.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where letters reach somebody: an address of one person, as a server can be told it (RFC 5321, 4.1.2, without quotation
/// marks and beyond ASCII only in the host, which stands here as servers know it).
///
/// @param value such as `nora@garden.example`, at most 254 characters
public record MailAddress(String value) {
    private static final Pattern WRITTEN = Pattern.compile(
            "([\\w.!#$%&'*+/=?^`{|}~-]{1,64})@([\\p{Alnum}\\p{L}\\p{M}](?:[\\p{Alnum}\\p{L}\\p{M}.-]*[\\p{Alnum}\\p{L}\\p{M}])?)");
    private static final int LONGEST = 254;

    public MailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("No address of a person: " + PlainText.shortened(value, 50));
        }
    }

    /// What somebody typed; empty where that is no address.
    public static Optional<MailAddress> read(String typed) {
        var written = WRITTEN.matcher(typed.strip());
        if (typed.length() > 2 * LONGEST || !written.matches()) {
            return Optional.empty();
        }
        var address = written.group(1) + "@" + WebAddress.host(written.group(2)).toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
    }

    private static boolean isAddress(String value) {
        var host = value.substring(value.lastIndexOf('@') + 1);
        return value.length() <= LONGEST && WRITTEN.matcher(value).matches() && host.contains(".")
                && value.chars().allMatch(sign -> sign > ' ' && sign < 127) && !value.contains("..")
                && !value.startsWith(".") && !value.contains(".@") && !host.startsWith("-");
    }

    @Override
    public String toString() {
        return value;
    }
}
