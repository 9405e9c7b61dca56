package beside;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// Five bytes, and nothing that they could do without: as little as an answer of this Tomcat can cost.
final class Hello extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final byte[] HELLO = "hello".getBytes(US_ASCII);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(HELLO);
    }
}
