package beside;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// How many requests have reached a controller of the site. Whatever is answered from the cache is not among them.
final class Handled extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient AtomicLong requests = new AtomicLong();

    void count() {
        requests.incrementAndGet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(requests);
    }
}
