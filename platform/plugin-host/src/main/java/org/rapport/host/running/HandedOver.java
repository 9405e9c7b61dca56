package org.rapport.host.running;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/// Which beans the components of a plugin are handed: what its context is made of has types that they cannot name, but all
/// of it is an `Object`, and more is a `Map` or can be closed. Who asks for a type of the JDK gets the plugin’s own.
final class HandedOver extends ContextAnnotationAutowireCandidateResolver {
    private final ClassLoader plugin;

    HandedOver(ClassLoader plugin) {
        this.plugin = plugin;
    }

    @Override
    public boolean isAutowireCandidate(BeanDefinitionHolder bean, DependencyDescriptor wanted) {
        return super.isAutowireCandidate(bean, wanted)
                && (!isOfThePlugin(wanted) || !isOfTheJdk(wanted.getDependencyType())
                        || isOfThePlugin(bean.getBeanDefinition()));
    }

    private boolean isOfThePlugin(DependencyDescriptor wanted) {
        return wanted.getMember().getDeclaringClass().getClassLoader() == plugin;
    }

    private static boolean isOfTheJdk(Class<?> type) {
        var loader = type.getClassLoader();
        return type != Clock.class && (loader == null || loader == ClassLoader.getPlatformClassLoader());
    }

    private boolean isOfThePlugin(BeanDefinition bean) {
        return maker(bean).filter(type -> type.getClassLoader() == plugin).isPresent();
    }

    /// Its class, or the one whose method makes it.
    private Optional<Class<?>> maker(BeanDefinition bean) {
        return Optional.ofNullable(bean.getFactoryBeanName()).<Class<?>>map(name -> owner().getType(name))
                .or(() -> Optional.ofNullable(bean.getBeanClassName()).map(this::load));
    }

    private BeanFactory owner() {
        return Objects.requireNonNull(getBeanFactory());
    }

    private @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, plugin);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
