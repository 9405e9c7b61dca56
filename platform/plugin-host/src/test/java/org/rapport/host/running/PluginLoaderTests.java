package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;

import org.rapport.api.Messages;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Refused;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What the gate let through by mistake finds nothing either.
class PluginLoaderTests {
    private static final ClassLoader HOUSE = PluginLoaderTests.class.getClassLoader();
    private static final Published LIST = Published.on(HOUSE);

    private final Map<String, byte[]> rooms = new TreeMap<>();
    private final Map<String, byte[]> lamps = new TreeMap<>();

    @BeforeEach
    void furnish() {
        add(rooms, "org.example.rooms.Hall");
        add(rooms, "org.example.rooms.cellar.Coal");
        rooms.put("org/example/rooms/package-info.class", ClassFile.of().build(
                ClassDesc.of("org.example.rooms.package-info"),
                type -> type.withFlags(ClassFile.ACC_INTERFACE | ClassFile.ACC_ABSTRACT | ClassFile.ACC_SYNTHETIC)
                        .with(RuntimeVisibleAnnotationsAttribute.of(
                                Annotation.of(ClassDesc.of(ApplicationModule.class.getName()))))));
        add(lamps, "org.example.lamps.Lamp");
        lamps.put("messages/lamps.properties", "lamps.lit=Lit".getBytes(UTF_8));
    }

    private static void add(Map<String, byte[]> files, String type) {
        files.put(type.replace('.', '/') + ".class", ClassFile.of().build(ClassDesc.of(type), _ -> {}));
    }

    private static PluginLoader loader(String id, Map<String, byte[]> files, PluginLoader... needed) {
        try {
            return new PluginLoader(id, PluginFile.read(new ByteArrayInputStream(jar(files))), LIST, HOUSE,
                    List.of(needed));
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jar(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void assertNotFound(PluginLoader loader, String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).as(type).isThrownBy(() -> loader.loadClass(type))
                .withMessage(type + " is not published to plugins");
    }

    @Test
    void definesWhatLiesInThePlugin() throws Exception {
        var loader = loader("lamps", lamps);

        assertThat(loader.loadClass("org.example.lamps.Lamp").getClassLoader()).isSameAs(loader);
        assertThat(loader.getResourceAsStream("messages/lamps.properties")).hasContent("lamps.lit=Lit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.rapport.api.Messages", "org.rapport.api.page.Part", "org.jdbi.v3.core.Jdbi",
        "org.springframework.stereotype.Controller", "gg.jte.Content", "org.slf4j.Logger"})
    void findsWhatIsPublished(String type) throws Exception {
        assertThat(loader("lamps", lamps).loadClass(type)).isSameAs(HOUSE.loadClass(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.String", "java.util.stream.Stream", "java.lang.invoke.LambdaMetafactory",
        "java.lang.runtime.ObjectMethods", "java.lang.reflect.Proxy"})
    void findsWhatIsOpenOfTheJdkOrMadeByIt(String type) throws Exception {
        assertThat(loader("lamps", lamps).loadClass(type)).isSameAs(Class.forName(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.rapport.host.running.Plugins", "org.rapport.host.gate.Published",
        "org.rapport.host.Manifest", "org.jdbi.v3.core.spi.JdbiPlugin", "org.flywaydb.core.Flyway", "org.h2.Driver",
        "org.springframework.jdbc.core.JdbcTemplate", "org.springframework.expression.Expression",
        "org.springframework.boot.SpringApplication", "org.springframework.core.io.FileSystemResource",
        "org.springframework.util.FileCopyUtils", "org.springframework.web.client.RestClient",
        "org.springframework.context.support.FileSystemXmlApplicationContext",
        "jakarta.servlet.http.HttpServletRequest", "gg.jte.CodeResolver", "org.slf4j.LoggerFactoryFriend"})
    void findsNothingOfTheHouseThatIsNotPublished(String type) throws Exception {
        assertThat(HOUSE.loadClass(type)).isNotNull();
        assertNotFound(loader("lamps", lamps), type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System", "java.lang.Runtime", "java.lang.Thread", "java.lang.ProcessBuilder",
        "java.lang.ClassLoader", "java.io.File", "java.io.ObjectInputStream", "java.util.ServiceLoader",
        "java.util.concurrent.Executors", "java.nio.file.Files", "java.net.Socket", "java.net.http.HttpClient",
        "java.sql.DriverManager", "sun.misc.Unsafe", "javax.naming.InitialContext"})
    void findsNothingOfTheJdkThatIsShut(String type) throws Exception {
        assertThat(Class.forName(type).getName()).isEqualTo(type);
        assertNotFound(loader("lamps", lamps), type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/rapport/host/gate/published.txt", "org/rapport/host/running/Plugins.class",
        "org/rapport/api/Messages.class", "org/springframework/boot/SpringApplication.class",
        "META-INF/spring.factories", "org/h2/Driver.class"})
    void findsNoFilesOfTheHouse(String name) throws Exception {
        var loader = loader("lamps", lamps);

        assertThat(HOUSE.getResource(name)).isNotNull();
        assertThat(loader.getResourceAsStream(name)).isNull();
        assertThat(loader.getResource(name)).isNull();
        assertThat(loader.getResources(name).asIterator()).isExhausted();
    }

    @Test
    void findsOfAnotherPluginWhatThatPublishesToThoseThatNeedIt() throws Exception {
        var other = loader("rooms", rooms);

        var loader = loader("lamps", lamps, other);

        assertThat(loader.loadClass("org.example.rooms.Hall")).isSameAs(other.loadClass("org.example.rooms.Hall"));
        assertThat(loader.sees(other.loadClass("org.example.rooms.Hall"))).isTrue();
        assertNotFound(loader, "org.example.rooms.cellar.Coal");
        assertThat(loader.sees(other.loadClass("org.example.rooms.cellar.Coal"))).isFalse();
        assertThat(loader.getResourceAsStream("org/example/rooms/Hall.class")).isNull();
    }

    @Test
    void findsNothingOfAnotherPluginThatItDoesNotNeed() throws Exception {
        var other = loader("rooms", rooms);

        var loader = loader("lamps", lamps);

        assertNotFound(loader, "org.example.rooms.Hall");
        assertThat(loader.sees(other.loadClass("org.example.rooms.Hall"))).isFalse();
        assertThat(loader.sees(Messages.class)).isTrue();
    }
}
