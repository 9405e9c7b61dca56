package org.rapport.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// A server for mail that answers who names a recipient as it was told to (RFC 5321, 4.2), and takes no letter.
final class HardServer implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String answer;

    HardServer(String answer) throws IOException {
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException e) {
                // The guest left, or the test is over.
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII));
        say(guest, "220 hard.example");
        for (var line = heard.readLine(); line != null; line = heard.readLine()) {
            say(guest, line.startsWith("RCPT") ? answer : "250 Yes");
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
