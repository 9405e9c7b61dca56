package org.rapport.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/// Teaches Jdbi to bind any [Id] and to read a column as any record that implements [Id].
public final class IdMapping implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new Binding());
        jdbi.registerColumnMapper(new Reading());
    }

    private static final class Binding extends AbstractArgumentFactory<Id> {
        private Binding() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Id id, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, id.value());
        }
    }

    private static final class Reading implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            var erased = GenericTypes.getErasedType(type);
            if (!erased.isRecord() || !Id.class.isAssignableFrom(erased)) {
                return Optional.empty();
            }
            var constructor = constructor(erased);
            return Optional.of((row, column, context) -> {
                var value = row.getLong(column);
                return row.wasNull() ? null : make(constructor, value);
            });
        }

        private static Constructor<?> constructor(Class<?> type) {
            try {
                var constructor = type.getDeclaredConstructor(long.class);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " must be a record of one long", e);
            }
        }

        private static Object make(Constructor<?> constructor, long value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(value + " is refused by " + constructor.getDeclaringClass(), e);
            }
        }
    }
}
