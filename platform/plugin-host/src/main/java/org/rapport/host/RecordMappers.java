package org.rapport.host;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Reads a row as any record that is not the value of a single column: each component from the column of its name.
final class RecordMappers implements RowMapperFactory {
    private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        var erased = GenericTypes.getErasedType(type);
        if (!erased.isRecord() || config.get(ColumnMappers.class).findFor(type).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(mappers.computeIfAbsent(erased, RecordMappers::mapper));
    }

    private static <T> RowMapper<T> mapper(Class<T> type) {
        return new MapperByColumns<>(ConstructorMapper.of(type));
    }
}
