package org.rapport.host.running;

import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;

import org.rapport.api.Fetch;
import org.rapport.api.Mail;
import org.rapport.api.Place;
import org.rapport.api.StaticFiles;
import org.rapport.api.Vault;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Published.Verdict;

/// What plugins find of the house: the beans of published types, and the clock. What only fills places is not among them:
/// only whose place it is asks that.
final class PublishedBeans {
    /// Only a permission opens them, or each plugin has one of its own.
    private static final Set<Class<?>> GUARDED = Set.of(Fetch.class, Mail.class, StaticFiles.class, Vault.class);

    private PublishedBeans() {}

    /// Those of the house, in a context with nothing else in it, to stand above those of plugins.
    static GenericApplicationContext of(ConfigurableListableBeanFactory house, Published published) {
        var context = new GenericApplicationContext();
        context.setDisplayName("what is published to plugins");
        add(context, house, bean -> isPublished(bean, published));
        context.refresh();
        return context;
    }

    /// Those of `house`, and of the plugins that one builds on.
    static GenericApplicationContext of(ApplicationContext house, List<RunningPlugin> needed) {
        var context = new GenericApplicationContext();
        context.setDisplayName("what plugins publish to another");
        context.setParent(house);
        needed.forEach(each -> add(context, each.beans(), each::publishes));
        context.refresh();
        return context;
    }

    private static void add(GenericApplicationContext context, ConfigurableListableBeanFactory owner,
            Predicate<@Nullable Class<?>> isPublished) {
        for (var name : owner.getBeanDefinitionNames()) {
            if (owner.isSingleton(name) && isPublished.test(owner.getType(name))) {
                context.getBeanFactory().registerSingleton(name, owner.getBean(name));
            }
        }
    }

    private static boolean isPublished(@Nullable Class<?> bean, Published published) {
        return bean != null && GUARDED.stream().noneMatch(type -> type.isAssignableFrom(bean))
                && (Clock.class.isAssignableFrom(bean) || faces(bean).anyMatch(type -> isHouse(type, published)));
    }

    /// The types by which others may know `bean`.
    static Stream<Class<?>> faces(Class<?> bean) {
        return Stream
                .concat(Stream.<Class<?>>iterate(ClassUtils.getUserClass(bean), Objects::nonNull, Class::getSuperclass),
                        ClassUtils.getAllInterfacesForClassAsSet(bean).stream())
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isAnnotationPresent(Place.class));
    }

    private static boolean isHouse(Class<?> type, Published published) {
        return type.getName().startsWith("org.rapport.") && published.type(type.getName()) == Verdict.OPEN;
    }
}
