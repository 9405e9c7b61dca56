package org.rapport.host.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Compiles sources in memory, as an author would who has this class path.
final class Workshop {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager CLASS_PATH = JAVAC.getStandardFileManager(null, null, UTF_8);
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private Workshop() {}

    /// The classes that come of `sources`, by their paths in a JAR.
    static synchronized Map<String, byte[]> compile(List<String> sources) {
        var made = new Products();
        var said = new StringWriter();
        var task = JAVAC.getTask(said, made, null,
                List.of("-g", "-proc:none", "-Xlint:none", "-nowarn", "-XDstringConcat=indyWithConstants"), null,
                sources.stream().map(Source::new).toList());
        if (!task.call()) {
            throw new IllegalArgumentException(said.toString());
        }
        return made.classes();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + first(PACKAGE, text).replace('.', '/') + "/" + nameOf(text) + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        private static String nameOf(String text) {
            return text.startsWith("@") || text.startsWith("package") && !TYPE.matcher(text).find()
                    ? "package-info"
                    : first(TYPE, text);
        }

        private static String first(Pattern pattern, String text) {
            return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Products extends ForwardingJavaFileManager<JavaFileManager> {
        private final List<Product> made = new ArrayList<>();

        Products() {
            super(CLASS_PATH);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String type, JavaFileObject.Kind kind,
                FileObject sibling) {
            var product = new Product(type.replace('.', '/') + ".class");
            made.add(product);
            return product;
        }

        Map<String, byte[]> classes() {
            var classes = new TreeMap<String, byte[]>();
            made.forEach(each -> classes.put(each.path, each.bytes.toByteArray()));
            return classes;
        }

        /// The class path is read once for all.
        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Product extends SimpleJavaFileObject {
        private final String path;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Product(String path) {
            super(URI.create("memory:///" + path.replace("$", "%24")), Kind.CLASS);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
