package org.rapport.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Asks for a host's addresses.
@FunctionalInterface
interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
}
