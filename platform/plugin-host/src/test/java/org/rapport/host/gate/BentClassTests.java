package org.rapport.host.gate;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.host.Manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// Classes that no compiler of Java writes.
class BentClassTests {
    private static final ClassDesc GUEST = ClassDesc.of(PluginJar.PACKAGE, "Guest");
    private static final ClassDesc MANIFEST = Manifest.class.describeConstable().orElseThrow();
    private static final ClassDesc CALL_SITE = ClassDesc.of("java.lang.invoke.CallSite");
    private static final ClassDesc RUNTIME = ClassDesc.of("java.lang.Runtime");

    private static final Map<String, byte[]> PLAIN = Workshop.compile(List.of("""
            package org.example.guest;
            class Guest {
                Runnable say(String text) { return () -> say(switch (text) { case "a" -> "b"; default -> text + 1; }); }
            }"""));

    @Test
    void waitsOnAnArray() {
        assertRefused(method(code -> code.iconst_1().anewarray(ConstantDescs.CD_Object)
                .invokevirtual(ConstantDescs.CD_Object.arrayType(), "wait", ConstantDescs.MTD_void).return_()),
                "shut-member | Guest.bent(..):7 | java.lang.Object.wait()");
    }

    @Test
    void isLinkedByAMethodOfTheHouse() {
        assertRefused(method(code -> code.invokedynamic(linkedBy(MANIFEST, "link")).return_()),
                "bootstrap | Guest.bent(..):7 | org.rapport.host.Manifest.link",
                "internal | Guest | org.rapport.host.Manifest");
    }

    @Test
    void isLinkedByAMethodOfTheJdk() {
        assertRefused(
                method(code -> code
                        .invokedynamic(linkedBy(ClassDesc.of("java.lang.invoke.MethodHandleProxies"), "link"))
                        .return_()),
                "bootstrap | Guest.bent(..):7 | java.lang.invoke.MethodHandleProxies.link");
    }

    @Test
    void isLinkedByAMethodOfItsOwn() {
        assertRefused(method(code -> code.invokedynamic(linkedBy(GUEST, "link")).return_()),
                "bootstrap | Guest.bent(..):7 | org.example.guest.Guest.link");
    }

    @Test
    void isLinkedByAConstantOfTheHouse() {
        var constant = DynamicConstantDesc.ofNamed(linker(MANIFEST, "constant", ConstantDescs.CD_Object), "x",
                ConstantDescs.CD_Object);

        assertRefused(method(code -> code.loadConstant(constant).pop().return_()),
                "bootstrap | Guest.bent(..):7 | org.rapport.host.Manifest.constant");
    }

    @Test
    void callsWhatIsShutByAConstant() {
        var exit = DynamicConstantDesc.ofNamed(ConstantDescs.BSM_INVOKE, "x", ConstantDescs.CD_Object,
                MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, RUNTIME, "getRuntime",
                        MethodTypeDesc.of(RUNTIME)));

        assertRefused(method(code -> code.loadConstant(exit).pop().return_()),
                "shut | Guest.bent(..):7 | java.lang.Runtime");
    }

    @Test
    void callsWhatIsShutByAConstantOfAConstant() {
        var named = DynamicConstantDesc.ofNamed(ConstantDescs.BSM_INVOKE, "x", ConstantDescs.CD_Object,
                MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, ConstantDescs.CD_Class, "forName",
                        MethodTypeDesc.of(ConstantDescs.CD_Class, ConstantDescs.CD_String)),
                "java.io.File");
        var outer = DynamicConstantDesc.ofNamed(ConstantDescs.BSM_EXPLICIT_CAST, "x", ConstantDescs.CD_Object, named);

        assertRefused(method(code -> code.loadConstant(outer).pop().return_()),
                "shut-member | Guest.bent(..):7 | java.lang.Class.forName(String)");
    }

    @Test
    void loadsAHandleOfWhatIsShut() {
        assertRefused(method(code -> code.loadConstant(MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC,
                ConstantDescs.CD_Class, "forName", MethodTypeDesc.of(ConstantDescs.CD_Class, ConstantDescs.CD_String)))
                .pop().return_()), "shut-member | Guest.bent(..):7 | java.lang.Class.forName(String)");
    }

    @Test
    void loadsATypeOfMethodsThatNamesWhatIsInternal() {
        assertRefused(method(code -> code.loadConstant(MethodTypeDesc.of(MANIFEST)).pop().return_()),
                "internal | Guest.bent(..):7 | org.rapport.host.Manifest");
    }

    @Test
    void callsALinkerItself() {
        var metafactory = ConstantDescs.ofCallsiteBootstrap(ClassDesc.of("java.lang.invoke.LambdaMetafactory"),
                "metafactory", CALL_SITE);

        assertRefused(method(code -> code.aconst_null().aconst_null().aconst_null()
                .invokestatic(metafactory.owner(), "metafactory", metafactory.invocationType()).pop().return_()),
                "unpublished | Guest.bent(..):7 | java.lang.invoke.LambdaMetafactory");
    }

    @Test
    void namesSomethingOnlyInItsConstants() {
        assertRefused(guest(builder -> builder.constantPool().classEntry(MANIFEST)),
                "internal | Guest | org.rapport.host.Manifest");
        assertRefused(guest(builder -> builder.constantPool().methodRefEntry(ConstantDescs.CD_Class, "forName",
                MethodTypeDesc.of(ConstantDescs.CD_Class, ConstantDescs.CD_String))),
                "shut-member | Guest | java.lang.Class.forName(String)");
        assertRefused(guest(builder -> builder.constantPool().methodTypeEntry(MethodTypeDesc.of(MANIFEST))),
                "internal | Guest | org.rapport.host.Manifest");
    }

    @Test
    void permitsAnInternalType() {
        assertRefused(
                guest(builder -> builder.with(
                        java.lang.classfile.attribute.PermittedSubclassesAttribute.ofSymbols(MANIFEST))),
                "internal | Guest | org.rapport.host.Manifest");
        assertRefused(
                guest(builder -> builder.with(java.lang.classfile.attribute.NestHostAttribute.of(MANIFEST))),
                "internal | Guest | org.rapport.host.Manifest");
    }

    /// Each is linked by two of the next: to walk all ways would take for ever.
    @Test
    void isLinkedByMoreWaysThanAnybodyCanWalk() {
        var jar = method(code -> {
            var pool = code.constantPool();
            var invoke = pool.methodHandleEntry(ConstantDescs.BSM_INVOKE);
            var same = pool.methodHandleEntry(MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC,
                    ConstantDescs.CD_Object, "x", MethodTypeDesc.of(ConstantDescs.CD_Object)));
            LoadableConstantEntry constant = pool.stringEntry("x");
            for (var i = 0; i < 60; i++) {
                constant = pool.constantDynamicEntry(pool.bsmEntry(invoke, List.of(same, constant, constant)),
                        pool.nameAndTypeEntry("x", ConstantDescs.CD_Object));
            }
            code.ldc(constant).pop().return_();
        });

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Judge.findings(jar)).isNotEmpty());
    }

    @Test
    void isNewerThanThisJava() {
        assertRefused(plain().changing("Guest", bytes -> with(bytes, 7, ClassFile.latestMajorVersion() + 1)),
                "too-new | Guest | 26 25");
    }

    @Test
    void isCompiledWithPreviews() {
        assertRefused(plain().changing("Guest", bytes -> with(with(bytes, 4, 0xff), 5, 0xff)),
                "too-new | Guest | 25 25");
    }

    @Test
    void isMuchNewerThanThisJava() {
        assertRefused(plain().changing("Guest", bytes -> with(bytes, 6, 0x7f)), "too-new | Guest | 32537 25");
    }

    @Test
    void liesInTheWrongPlace() {
        var bytes = Workshop.compile(List.of("package org.example.guest; class Guest {}"))
                .values().iterator().next();

        assertRefused(plain().with(PluginJar.path("Other"), bytes), "misnamed | Other | org.example.guest.Guest");
        assertRefused(plain().with("org/example/guest/below/Guest.class", bytes),
                "misnamed | below.Guest | org.example.guest.Guest");
        assertRefused(plain().with("META-INF/Guest.class", bytes),
                "misnamed | META-INF.Guest | org.example.guest.Guest",
                "foreign-package | META-INF.Guest | org.example.guest");
    }

    @Test
    void liesInAPackageOfSomebodyElse() {
        var others = Workshop.compile(List.of("package org.rapport.api; class Guest {}",
                "package org.example.guests; class Guest {}", "package org.example.poems.more; class Guest {}"));

        assertRefused(plain().with(others), "foreign-package | org.rapport.api.Guest | org.example.guest",
                "foreign-package | org.example.guests.Guest | org.example.guest",
                "foreign-package | org.example.poems.more.Guest | org.example.guest");
    }

    @Test
    void liesWithAllOthersInAPackageThatTheManifestDoesNotName() {
        var others = Workshop.compile(List.of("package org.example.guest; class More {}"));

        assertRefused(plain().with(others).saying("package=org.example.guests"),
                "foreign-package | Guest | org.example.guests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no class at all", "\u00ca\u00fe\u00ba\u00be", "\u00ca\u00fe\u00ba\u00be\0\0\0\u0045"})
    void isNoClass(String text) {
        assertRefused(plain().with(PluginJar.path("Odd"), text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                "no-class | Odd |");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 11, 40, 100})
    void breaksOff(int length) {
        assertRefused(plain().changing("Guest", bytes -> java.util.Arrays.copyOf(bytes, length)), "no-class | Guest |");
    }

    /// Whatever is wrong with a class, it is told; nothing escapes.
    @Test
    void isGarbled() {
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++) {
            var jar = plain().changing("Guest", bytes -> {
                for (var times = 1 + random.nextInt(4); times > 0; times--) {
                    bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
                }
                return bytes;
            });
            assertThatCode(() -> Judge.rules(jar)).as("try %s", i).doesNotThrowAnyException();
        }
    }

    @Test
    void hasNamesThatNoFileCanHave() {
        for (var name : List.of("a\0b", "a//b", "../../etc/passwd", "a:b", "x".repeat(60_000), "java/lang/", "/",
                "a\nb")) {
            var jar = guest(builder -> {
                var pool = builder.constantPool();
                pool.methodRefEntry(pool.classEntry(pool.utf8Entry(name)),
                        pool.nameAndTypeEntry("x", ConstantDescs.MTD_void));
            });

            assertThat(Judge.rules(jar)).as(name.substring(0, Math.min(9, name.length()))).isNotEmpty();
        }
    }

    @Test
    void extendsItself() {
        assertThatCode(() -> Judge.rules(guest(builder -> builder.withSuperclass(GUEST)))).doesNotThrowAnyException();
    }

    private static void assertRefused(PluginJar jar, String... expected) {
        assertThat(Judge.findings(jar)).map(Intruder::written).contains(expected);
    }

    private static PluginJar plain() {
        return PluginJar.of().with(PLAIN);
    }

    private static PluginJar guest(Consumer<ClassBuilder> make) {
        return PluginJar.of().with(PluginJar.path("Guest"), ClassFile.of().build(GUEST, make));
    }

    private static PluginJar method(Consumer<CodeBuilder> make) {
        return guest(builder -> builder.withMethodBody("bent", ConstantDescs.MTD_void, ClassFile.ACC_STATIC,
                code -> make.accept(code.lineNumber(7))));
    }

    private static DynamicCallSiteDesc linkedBy(ClassDesc owner, String name) {
        return DynamicCallSiteDesc.of(
                ConstantDescs.ofCallsiteBootstrap(owner, name, CALL_SITE), "x", ConstantDescs.MTD_void);
    }

    private static DirectMethodHandleDesc linker(ClassDesc owner, String name, ClassDesc answer) {
        return ConstantDescs.ofConstantBootstrap(owner, name, answer);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        return bytes;
    }
}
