package beside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugins;

/// Takes plugins in and switches them on, without password and desk, and says how many milliseconds that took.
final class PluginLives extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Plugins plugins;

    PluginLives(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var begun = System.nanoTime();
        request.getParameterMap().forEach((verb, values) -> live(verb, values[0]));
        response.getWriter().print((System.nanoTime() - begun) / 1e6);
    }

    private void live(String verb, String what) {
        switch (verb) {
            case "install" -> install(Path.of(what));
            case "on" -> switchOn(what);
            default -> plugins.purge(what);
        }
    }

    private void install(Path jar) {
        try (var bytes = Files.newInputStream(jar)) {
            plugins.install(bytes);
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private void switchOn(String id) {
        plugins.switchOn(id);
        if (!plugins.find(id).orElseThrow().isOn()) {
            throw new IllegalStateException(plugins.find(id).orElseThrow().fault().words());
        }
    }
}
