package org.rapport.app.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// A site in the neighbourhood: one port that speaks HTTP properly, one that says whatever it is told to.
final class Neighbour implements AutoCloseable {
    private final HttpServer server;
    private final ServerSocket rude;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Headers> headers = new CopyOnWriteArrayList<>();
    final CountDownLatch hungUp = new CountDownLatch(1);

    Neighbour() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        rude = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    URI rudeAt(String host) {
        return URI.create("http://" + host + ":" + rude.getLocalPort() + "/");
    }

    Neighbour says(String path, String body) {
        return answers(path, 200, "Content-Type", "text/html; charset=utf-8", body.getBytes(UTF_8));
    }

    Neighbour leadsOn(String path, int status, String location) {
        return answers(path, status, "Location", location, new byte[0]);
    }

    Neighbour answers(String path, int status, String header, String value, byte[] body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            headers.add(exchange.getRequestHeaders());
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return this;
    }

    /// Takes what is sent, and notes it.
    Neighbour takes(String path) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        return this;
    }

    /// Answers once so many have asked that wait for an answer, and nobody before.
    Neighbour answersTogether(String path, int many) {
        var waiting = new CountDownLatch(many);
        server.createContext(path, exchange -> {
            waiting.countDown();
            try {
                waiting.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        return this;
    }

    /// Says `start` to the next who calls the rude port, then `again` and again, as `often` as it is listened to.
    Neighbour talks(String start, String again, long pauseMillis, long often) {
        threads.submit(() -> {
            try (var caller = rude.accept()) {
                talk(caller, start, again, pauseMillis, often);
            } catch (IOException e) {
                hungUp.countDown();
            }
            return null;
        });
        return this;
    }

    private static void talk(Socket caller, String start, String again, long pause, long often)
            throws IOException, InterruptedException {
        listen(caller);
        var out = caller.getOutputStream();
        say(out, start);
        for (long i = 0; i < often; i++) {
            Thread.sleep(pause);
            say(out, again);
        }
    }

    /// To the end of the request: who hangs up on unread words takes back what was said.
    private static void listen(Socket caller) throws IOException {
        var heard = new StringBuilder();
        while (heard.indexOf("\r\n\r\n") < 0) {
            heard.append((char) caller.getInputStream().read());
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            rude.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
