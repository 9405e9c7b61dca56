package org.rapport.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.api.page.UploadAddress;
import org.rapport.testkit.FilledPlaces;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/// On a real Tomcat: who reads a form, and what becomes of a body that breaks off, is its own matter.
class BodyLimitTests {
    private static final int LARGEST = UploadLimit.FORM;
    /// Files are sent to one address of the desk, and one module tries to take them elsewhere too.
    private static final int LARGEST_FILE = 2 * LARGEST;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Logger CHATTER = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private int port;

    @BeforeEach
    void start(@TempDir Path directory) throws LifecycleException {
        CHATTER.setLevel(Level.OFF);
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setMaxPostSize(LARGEST);
        var context = tomcat.addContext("", directory.toString());
        var filter = new FilterDef();
        filter.setFilterName("limit");
        filter.setFilter(new BodyLimit(new UploadLimit(FilledPlaces.<UploadAddress>of(BodyLimitTests::largest))));
        context.addFilterDef(filter);
        var everywhere = new FilterMap();
        everywhere.setFilterName("limit");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        serve("/stream", BodyLimitTests::readStream);
        serve("/desk/files", BodyLimitTests::readStream);
        serve("/desk/other", BodyLimitTests::readStream);
        serve("/files", BodyLimitTests::readStream);
        serve("/reader", BodyLimitTests::readText);
        serve("/form", BodyLimitTests::readForm);
        serve("/swallows-form", request -> swallow(request, BodyLimitTests::readForm));
        serve("/swallows", request -> swallow(request, BodyLimitTests::readStream));
        tomcat.start();
        port = tomcat.getConnector().getLocalPort();
    }

    private static OptionalLong largest(String path) {
        return path.endsWith("/files") ? OptionalLong.of(LARGEST_FILE) : OptionalLong.empty();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void takesTwoMegabytes() throws Exception {
        assertThat(announced("/stream", LARGEST)).isEqualTo("200 " + LARGEST);
        assertThat(chunked("/stream", LARGEST)).isEqualTo("200 " + LARGEST);
        assertThat(chunked("/reader", LARGEST)).isEqualTo("200 " + LARGEST);
        assertThat(announced("/form", 1_000_000)).isEqualTo("200 999995");
        assertThat(chunked("/form", 1_000_000)).isEqualTo("200 999995");
    }

    @Test
    void refusesMoreBeforeItWasSent() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(
                            ("POST /stream HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + (LARGEST + 1)
                                    + "\r\n\r\n")
                                    .getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void refusesMoreThanWasAnnounced() throws Exception {
        assertThat(chunked("/stream", LARGEST + 1)).isEqualTo("413");
        assertThat(chunked("/reader", LARGEST + 1)).isEqualTo("413");
        assertThat(chunked("/form", LARGEST + 1)).isEqualTo("413");
    }

    @Test
    void saysSoEvenWhereTheReaderWouldNot() throws Exception {
        assertThat(chunked("/swallows", LARGEST + 1)).isEqualTo("413");
        assertThat(chunked("/swallows", 10)).isEqualTo("200 10");
        assertThat(chunked("/swallows-form", LARGEST + 1)).isEqualTo("413");
    }

    @Test
    void takesMoreWhereFilesAreSentAndNowhereElse() throws Exception {
        assertThat(files("/desk/files", LARGEST_FILE)).isEqualTo("200 " + LARGEST_FILE);
        assertThat(files("/desk/files", LARGEST_FILE + 1)).isEqualTo("413");
        assertThat(files("/desk/other", LARGEST)).isEqualTo("200 " + LARGEST);
        assertThat(files("/desk/other", LARGEST + 1)).isEqualTo("413");
        assertThat(files("/files", LARGEST + 1)).isEqualTo("413");
    }

    @Test
    void takesMoreOfNothingButFiles() throws Exception {
        assertThat(announced("/desk/files", LARGEST + 1)).isEqualTo("413");
        assertThat(chunked("/desk/files", LARGEST + 1)).isEqualTo("413");
    }

    @Test
    void takesNoFilesOfUnknownLength() throws Exception {
        assertThat(answer("/desk/files", "Multipart/form-data; boundary=x", unannounced(10))).isEqualTo("411");
        assertThat(answer("/stream", "multipart/form-data; boundary=x", unannounced(10))).isEqualTo("411");
    }

    private String files(String path, int length) throws Exception {
        return answer(path, "multipart/form-data; boundary=x", HttpRequest.BodyPublishers.ofByteArray(body(length)));
    }

    private String announced(String path, int length) throws Exception {
        return answer(path, FORM, HttpRequest.BodyPublishers.ofByteArray(body(length)));
    }

    private String chunked(String path, int length) throws Exception {
        return answer(path, FORM, unannounced(length));
    }

    private static HttpRequest.BodyPublisher unannounced(int length) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(length)));
    }

    private String answer(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var response = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", type)
                    .POST(body)
                    .build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? "200 " + response.body() : String.valueOf(response.statusCode());
        }
    }

    private static byte[] body(int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy("text=".getBytes(US_ASCII), 0, bytes, 0, 5);
        return bytes;
    }

    private static int readStream(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int readText(HttpServletRequest request) {
        try {
            return request.getReader().readAllAsString().length();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int readForm(HttpServletRequest request) {
        return String.valueOf(request.getParameter("text")).length();
    }

    private static int swallow(HttpServletRequest request, ToIntFunction<HttpServletRequest> reading) {
        try {
            return reading.applyAsInt(request);
        } catch (IllegalStateException e) {
            return -1;
        }
    }

    private void serve(String path, ToIntFunction<HttpServletRequest> length) {
        var context = (Context) tomcat.getHost().findChildren()[0];
        Tomcat.addServlet(context, path, new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().print(length.applyAsInt(request));
            }
        });
        context.addServletMappingDecoded(path, path);
    }
}
