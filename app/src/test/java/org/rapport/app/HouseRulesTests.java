package org.rapport.app;

import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class HouseRulesTests {
    private static final String FORBIDDEN = "Util|Utils|Helper|Manager|Impl|Base|Common|Dto|DTO|Service";

    @Test
    void keepsSqlInTables() {
        methods().that(describe("carry SQL", method -> method.getAnnotations().stream().anyMatch(this::isSql)))
                .should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Table")
                .andShould().beDeclaredInClassesThat().arePackagePrivate().check(House.classes());
        // The house's care of its database file and of plugins' accounts is no SQL of a table.
        noClasses().that().haveSimpleNameNotEndingWith("Table").and().resideOutsideOfPackage("org.rapport.app.data")
                .and()
                .haveNameNotMatching(".*\\.(PluginDatabases|EmbeddedSchemas|EmbeddedSource|ServerSchemas|SchemaCopy)")
                .should().callMethodWhere(describe("says SQL", this::saysSql)).check(House.classes());
    }

    private boolean isSql(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().startsWith("org.jdbi.v3.sqlobject.statement.Sql");
    }

    private boolean saysSql(JavaMethodCall call) {
        var says = call.getTarget().getName().matches("prepare\\w+|create\\w+|execute|select");
        return says && isDatabase(call.getTarget());
    }

    private static boolean isDatabase(AccessTarget target) {
        return target.getOwner().isAssignableTo(Handle.class) || target.getOwner().isAssignableTo(Connection.class)
                || target.getOwner().getPackageName().startsWith("org.springframework.jdbc.core");
    }

    @Test
    void keepsControllersToThemselves() {
        classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic().check(House.classes());
    }

    @Test
    void injectsThroughConstructors() {
        for (var injection : injections()) {
            noFields().should().beAnnotatedWith(injection).check(House.classes());
        }
        noClasses().should().dependOnClassesThat().areAssignableTo(Value.class).check(House.classes());
    }

    private static List<Class<? extends Annotation>> injections() {
        return List.of(Autowired.class, Value.class, jakarta.annotation.Resource.class);
    }

    /// Their ids are kept in the database until the work is done; the name of a method would not survive a refactoring.
    @Test
    void namesItsListeners() {
        methods().that().areAnnotatedWith(ApplicationModuleListener.class)
                .should().beAnnotatedWith(describe("an id", this::hasId)).check(House.classes());
    }

    private boolean hasId(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(ApplicationModuleListener.class)
                && annotation.get("id").filter(id -> !id.equals("")).isPresent();
    }

    /// Outside of a transaction a page is dropped before its change can be seen, and the old one is kept again.
    @Test
    void dropsPagesInTransactions() {
        methods().that(describe("drop pages", HouseRulesTests::dropsPages)).and().areNotPrivate()
                .should().beMetaAnnotatedWith(Transactional.class).check(House.classes());
    }

    private static boolean dropsPages(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().map(JavaMethodCall::getTarget)
                .anyMatch(target -> target.getOwner().isEquivalentTo(CacheTags.class));
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.rapport.(**)").should().beFreeOfCycles().check(House.classes());
    }

    @Test
    void namesThingsForWhatTheyAre() {
        noClasses().should().haveNameMatching(".*[.$](\\w*[a-z0-9])?(" + FORBIDDEN + ")([A-Z]\\w*)?(\\$.*)?")
                .check(House.classes());
    }

    @Test
    void tellsTimeWithJavaTime() {
        noClasses().should().dependOnClassesThat(describe("are of the old time", this::isOldTime))
                .check(House.classes());
    }

    private boolean isOldTime(JavaClass type) {
        return Set.of("java.util.Date", "java.util.Calendar", "java.sql.Timestamp", "java.sql.Date", "java.sql.Time")
                .contains(type.getName());
    }
}
