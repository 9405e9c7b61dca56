package org.rapport.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.ExtensionMetadata.ExtensionHandlerInvoker;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;

/// Attaches the interfaces of tables to a handle. Jdbi's own factory of SQL objects prepares all methods of an
/// interface for each single call of one, which costs a page more than its SQL does; here they are prepared once, and
/// what is attached only says which handle is meant.
final class TableFactory implements ExtensionFactory {
    private static final ScopedValue<HandleSupplier> HANDLE = ScopedValue.newInstance();

    private final ExtensionFactory sqlObjects;
    private final Map<Class<?>, Map<Method, ExtensionHandlerInvoker>> tables = new ConcurrentHashMap<>();

    TableFactory(ExtensionFactory sqlObjects) {
        this.sqlObjects = sqlObjects;
    }

    @Override
    public boolean accepts(Class<?> type) {
        return tables.containsKey(type) || sqlObjects.accepts(type);
    }

    @Override
    public Set<FactoryFlag> getFactoryFlags() {
        return Set.of(FactoryFlag.DONT_USE_PROXY);
    }

    @Override
    public <E> E attach(Class<E> type, HandleSupplier handle) {
        var methods = tables.computeIfAbsent(type, table -> prepare(table, handle.getJdbi().getConfig()));
        return proxy(type, (_, method, args) -> ScopedValue.where(HANDLE, handle)
                .call(() -> call(methods, method, args)));
    }

    private Map<Method, ExtensionHandlerInvoker> prepare(Class<?> type, ConfigRegistry config) {
        var metadata = config.get(Extensions.class).findMetadata(type, sqlObjects);
        var ownConfig = metadata.createInstanceConfiguration(config);
        var methods = new HashMap<Method, ExtensionHandlerInvoker>();
        var table = proxy(type, (_, method, args) -> call(methods, method, args));
        for (var method : metadata.getExtensionMethods()) {
            var invoker = metadata.createExtensionHandlerInvoker(table, method, new HandleInScope(HANDLE), ownConfig);
            methods.put(method, invoker);
        }
        return methods;
    }

    /// What every object has, such as `toString`, is the handle's.
    private static Object call(Map<Method, ExtensionHandlerInvoker> methods, Method method, Object[] args)
            throws ReflectiveOperationException {
        var prepared = methods.get(method);
        return prepared == null ? method.invoke(HANDLE.get(), args) : prepared.invoke(args);
    }

    private static <E> E proxy(Class<E> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
