import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// One connection to a site on this machine, kept alive (RFC 9112 §9.3) and used for one request after the other.
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final Socket socket;
    private final byte[] buffer = new byte[1024 * 1024];
    private int filled;

    private Connection(Socket socket) {
        this.socket = socket;
    }

    static Connection to(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Connection(socket);
    }

    Answer send(Request request) throws IOException {
        write(request);
        var head = readHead();
        read(head.body() + length(head));
        return new Answer(Arrays.copyOf(buffer, filled), head.body());
    }

    /// Sends `request` again and says whether `expected` came back. It reads as many bytes as that had and makes
    /// nothing of them, so that whoever answers is not kept waiting for more work.
    boolean repeats(Request request, Answer expected) throws IOException {
        write(request);
        read(expected.bytes().length);
        return filled == expected.bytes().length && expected.isRepeatedIn(buffer);
    }

    private void write(Request request) throws IOException {
        filled = 0;
        socket.getOutputStream().write(request.bytes());
    }

    private Answer readHead() throws IOException {
        var end = -1;
        while (end < 0) {
            read(filled + 1);
            end = new String(buffer, 0, filled, ISO_8859_1).indexOf(END_OF_HEAD);
        }
        var body = end + END_OF_HEAD.length();
        return new Answer(Arrays.copyOf(buffer, body), body);
    }

    private static int length(Answer head) {
        var said = head.header("Content-Length");
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    /// Reads until there are `enough` bytes.
    private void read(int enough) throws IOException {
        while (filled < enough) {
            var read = socket.getInputStream().read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                throw new IOException("The site closed the connection");
            }
            filled += read;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
