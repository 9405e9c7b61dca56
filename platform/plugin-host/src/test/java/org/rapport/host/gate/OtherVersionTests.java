package org.rapport.host.gate;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

import org.junit.jupiter.api.Test;

import org.rapport.api.Mail;
import org.rapport.api.Origin;
import org.rapport.api.PlainText;
import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.Part;

import static org.assertj.core.api.Assertions.assertThat;

/// A plugin is judged by what this house has, whatever it was compiled against.
class OtherVersionTests {
    private static final PluginJar CALLER = guest("""
            class Caller {
                String calm(String text) {
                    return PlainText.line(text);
                }
                Function<String, String> reference() { return PlainText::line; }
            }""");
    private static final PluginJar CHECK = guest("""
            class Check implements HealthCheck {
                public List<Trouble> troubles() { return List.of(); }
                public void tryAgain(String trouble) {}
            }""");

    private static PluginJar guest(String source) {
        return PluginJar.of("""
                package org.example.guest; import java.util.*; import java.util.function.*; import org.rapport.api.*;
                import org.rapport.api.page.*;
                """ + source);
    }

    @Test
    void missesAMethod() {
        var changed = ChangedHost.changing(PlainText.class, ClassTransform.dropping(each -> isMethod(each, "line")));

        assertRefused(changed, CALLER, "no-member | Caller.calm(..):5 | org.rapport.api.PlainText.line(String)",
                "no-member | Caller.reference(..):7 | org.rapport.api.PlainText.line(String)");
    }

    @Test
    void missesAMethodThatTakesAnother() {
        var changed = ChangedHost.changing(PlainText.class, (builder, element) -> {
            if (isMethod(element, "line")) {
                method(builder, "line", MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_Object),
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_NATIVE);
            } else {
                builder.with(element);
            }
        });

        assertRefused(changed, CALLER, "no-member | Caller.calm(..):5 | org.rapport.api.PlainText.line(String)");
    }

    @Test
    void findsAMethodThatIsStaticNoMore() {
        assertRefused(flagged("line", ClassFile.ACC_PUBLIC), CALLER,
                "no-member | Caller.calm(..):5 | org.rapport.api.PlainText.line(String)",
                "no-member | Caller.reference(..):7 | org.rapport.api.PlainText.line(String)");
    }

    @Test
    void findsAMethodThatIsStaticNow() {
        var part = guest("class Caller { Part calm(Part part) { return part.announcing(\"a\", \"b\"); } }");
        var changed = ChangedHost.changing(Part.class,
                flags("announcing", ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC));

        assertRefused(changed, part,
                "no-member | Caller.calm(..):3 | org.rapport.api.page.Part.announcing(String, String)");
    }

    @Test
    void findsAMethodThatIsPublicNoMore() {
        assertRefused(flagged("line", ClassFile.ACC_STATIC), CALLER,
                "not-public | Caller.calm(..):5 | org.rapport.api.PlainText.line(String)");
        assertRefused(flagged("line", ClassFile.ACC_STATIC | ClassFile.ACC_PRIVATE), CALLER,
                "not-public | Caller.reference(..):7 | org.rapport.api.PlainText.line(String)");
    }

    @Test
    void missesAField() {
        var origin = guest("class Caller { Origin calm() { return Origin.%s; } }".formatted(Origin.values()[0]));
        var changed = ChangedHost.changing(Origin.class, ClassTransform.dropping(
                each -> each instanceof FieldModel field && field.fieldName().equalsString(Origin.values()[0].name())));

        assertRefused(changed, origin, "no-member | Caller.calm(..):3 | org.rapport.api.Origin." + Origin.values()[0]);
    }

    @Test
    void missesAType() {
        assertRefused(ChangedHost.without(PlainText.class), CALLER,
                "no-type | Caller.calm(..):5 | org.rapport.api.PlainText");
        assertRefused(ChangedHost.without(HealthCheck.class), CHECK,
                "no-type | Check | org.rapport.api.page.HealthCheck");
    }

    @Test
    void missesATypeOfItsOwn() {
        var both = guest("class Caller { Object calm() { return new Callee(); } } class Callee {}");

        assertThat(Judge.findings(both.without("org/example/guest/Callee.class"))).map(Intruder::written)
                .containsExactly("no-type | Caller.calm(..):3 | org.example.guest.Callee");
    }

    @Test
    void findsATypeThatIsPublicNoMore() {
        var changed = ChangedHost.changing(PlainText.class, ClassTransform.endHandler(builder -> builder.withFlags(0)));

        assertRefused(changed, CALLER, "not-public | Caller.calm(..):5 | org.rapport.api.PlainText");
    }

    @Test
    void extendsWhatIsFinalNow() {
        var thing = PluginJar.of(
                "package org.example.guest; class Mine extends org.jdbi.v3.core.mapper.NoSuchMapperException { Mine() { super(\"x\"); } }");
        var changed = ChangedHost.changing(org.jdbi.v3.core.mapper.NoSuchMapperException.class, ClassTransform
                .endHandler(builder -> builder.withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER)));

        assertThat(Judge.findings(thing)).isEmpty();
        assertRefused(changed, thing, "not-extendable | Mine | org.jdbi.v3.core.mapper.NoSuchMapperException");
    }

    @Test
    void implementsWhatIsSealedNow() {
        var changed = ChangedHost.changing(HealthCheck.class, ClassTransform.endHandler(
                builder -> builder
                        .with(PermittedSubclassesAttribute.ofSymbols(ClassDesc.of("org.rapport.api.Other")))));

        assertRefused(changed, CHECK, "not-extendable | Check | org.rapport.api.page.HealthCheck");
    }

    @Test
    void implementsWhatIsAClassNow() {
        var changed = ChangedHost.changing(HealthCheck.class,
                ClassTransform.endHandler(builder -> builder.withFlags(AccessFlag.PUBLIC, AccessFlag.ABSTRACT)));

        assertRefused(changed, CHECK, "not-extendable | Check | org.rapport.api.page.HealthCheck");
    }

    @Test
    void overridesWhatIsFinalNow() {
        var changed = ChangedHost.changing(HealthCheck.class,
                flags("tryAgain", ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL));

        assertRefused(changed, CHECK,
                "not-extendable | Check.tryAgain(..) | org.rapport.api.page.HealthCheck.tryAgain(String)");
    }

    @Test
    void callsAClassThatIsAnInterfaceNow() {
        var changed = ChangedHost.changing(Part.class, ClassTransform.endHandler(builder -> builder
                .withFlags(AccessFlag.PUBLIC, AccessFlag.ABSTRACT, AccessFlag.INTERFACE)
                .withSuperclass(ConstantDescs.CD_Object)));
        var part = guest("class Caller { Part calm(Part part) { return part.announcing(\"a\", \"b\"); } }");

        assertRefused(changed, part,
                "no-member | Caller.calm(..):3 | org.rapport.api.page.Part.announcing(String, String)");
    }

    @Test
    void callsAnInterfaceThatIsAClassNow() {
        var changed = ChangedHost.changing(HealthCheck.class,
                ClassTransform.endHandler(builder -> builder.withFlags(AccessFlag.PUBLIC, AccessFlag.ABSTRACT)));
        var caller = guest("class Caller { void calm(HealthCheck check) { check.tryAgain(\"a\"); } }");

        assertRefused(changed, caller,
                "no-member | Caller.calm(..):3 | org.rapport.api.page.HealthCheck.tryAgain(String)");
    }

    @Test
    void lacksAMethodOfItsPlace() {
        assertRefused(withAnotherMethod(HealthCheck.class), CHECK,
                "not-implemented | Check | org.rapport.api.page.HealthCheck.more()");
    }

    @Test
    void lacksAMethodOfItsPlaceInARecordAndBelowAnAbstractClass() {
        var others = guest("""
                record Kept(String name) implements HealthCheck {
                    public List<Trouble> troubles() { return List.of(); }
                    public void tryAgain(String trouble) {}
                }
                abstract class Half implements HealthCheck { public void tryAgain(String trouble) {} }
                class Whole extends Half { public List<Trouble> troubles() { return List.of(); } }
                """);

        assertRefused(withAnotherMethod(HealthCheck.class), others,
                "not-implemented | Kept | org.rapport.api.page.HealthCheck.more()",
                "not-implemented | Whole | org.rapport.api.page.HealthCheck.more()");
    }

    @Test
    void lacksAMethodOfItsPlaceInALambda() {
        var lambdas = PluginJar.of("""
                package org.example.guest;
                class Filler {
                    gg.jte.Content made() {
                        return output -> {};
                    }
                    gg.jte.Content referred() { return this::write; }
                    private void write(gg.jte.TemplateOutput output) {}
                }""");

        assertThat(Judge.findings(lambdas)).isEmpty();
        assertRefused(withAnotherMethod(gg.jte.Content.class), lambdas,
                "not-implemented | Filler.made(..):4 | gg.jte.Content.more()",
                "not-implemented | Filler.referred(..):6 | gg.jte.Content.more()");
    }

    @Test
    void findsWhatItNeedsWhereMoreWasAdded() {
        var changed = ChangedHost.changing(HealthCheck.class,
                ClassTransform.endHandler(builder -> builder.withMethodBody(
                        "more", ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, code -> code.return_())));

        assertThat(Judge.at(changed).judge(CHECK)).isEmpty();
        assertThat(Judge.at(ChangedHost.without(Mail.class)).judge(CALLER)).isEmpty();
    }

    private static void assertRefused(ChangedHost host, PluginJar jar, String... expected) {
        assertThat(Judge.at(host).judge(jar)).map(Intruder::written).contains(expected);
    }

    private static ChangedHost withAnotherMethod(Class<?> place) {
        return ChangedHost.changing(place, ClassTransform.endHandler(builder -> method(builder, "more",
                ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC | ClassFile.ACC_ABSTRACT)));
    }

    private static void method(ClassBuilder builder, String name, MethodTypeDesc type, int flags) {
        builder.withMethod(name, type, flags, ignored -> {});
    }

    private static ChangedHost flagged(String method, int flags) {
        return ChangedHost.changing(PlainText.class, flags(method, flags));
    }

    private static ClassTransform flags(String name, int flags) {
        return (builder, element) -> {
            if (element instanceof MethodModel method && isMethod(method, name)) {
                method(builder, name, method.methodTypeSymbol(), flags);
            } else {
                builder.with(element);
            }
        };
    }

    private static boolean isMethod(ClassElement element, String name) {
        return element instanceof MethodModel method && method.methodName().equalsString(name);
    }
}
