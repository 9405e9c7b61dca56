package org.rapport.host.running;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.util.ReflectionUtils;

/// The methods of a plugin that hear events.
final class PluginListeners {
    private static final int AT_ONCE = 2;

    private PluginListeners() {}

    static List<PluginListener> of(ApplicationContext plugin, PluginThreads threads,
            EventPublicationRegistry registry, Successor successor) {
        var found = new ArrayList<PluginListener>();
        var turns = new Semaphore(AT_ONCE, true);
        for (var name : plugin.getBeanDefinitionNames()) {
            if (!plugin.isSingleton(name)) {
                continue;
            }
            var bean = plugin.getBean(name);
            MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean), PluginListeners::annotation)
                    .forEach((method, annotation) -> found.add(new PluginListener(id(method, annotation), bean,
                            callable(method, bean), threads, turns, registry, successor)));
        }
        requireDifferentIds(found);
        return found;
    }

    /// The gate sees those that stand in classes; two beans of a class have the same.
    private static void requireDifferentIds(List<PluginListener> all) {
        var ids = new HashSet<String>();
        for (var each : all) {
            if (!ids.add(each.getListenerId())) {
                throw new IllegalStateException("Two listeners are called " + each.getListenerId());
            }
        }
    }

    private static @Nullable ApplicationModuleListener annotation(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, ApplicationModuleListener.class);
    }

    /// As Spring Modulith names those without an id of their own.
    private static String id(Method method, ApplicationModuleListener annotation) {
        return annotation.id().isEmpty()
                ? method.getDeclaringClass().getName() + "." + method.getName() + "("
                        + method.getParameterTypes()[0].getName() + ")"
                : annotation.id();
    }

    /// The same method of the proxy around `bean`, which begins the transaction.
    private static Method callable(Method method, Object bean) {
        var callable = AopUtils.selectInvocableMethod(method, bean.getClass());
        ReflectionUtils.makeAccessible(callable);
        return callable;
    }
}
