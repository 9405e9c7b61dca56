package org.rapport.host.running;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;

import org.rapport.host.gate.Published;

/// What plugins answer as JSON: values, their own types, and records that the house publishes. Of anything else it would say
/// what all its methods answer, and what those answer, whether a plugin could ask them or not.
final class JsonOfPlugins extends ValueSerializerModifier {
    private static final long serialVersionUID = 1;

    private final transient Published published;

    private JsonOfPlugins(Published published) {
        this.published = published;
    }

    static JsonMapper mapper(Published published) {
        return JsonMapper.builder()
                .addModule(new SimpleModule().setSerializerModifier(new JsonOfPlugins(published))).build();
    }

    @Override
    public ValueSerializer<?> modifySerializer(SerializationConfig config, BeanDescription.Supplier bean,
            ValueSerializer<?> serializer) {
        var type = bean.getBeanClass();
        if (serializer instanceof BeanSerializerBase && !ReadByLibraries.isOne(type, published)) {
            throw new IllegalArgumentException("A plugin answers its own types and published records: not "
                    + type.getName());
        }
        return serializer;
    }
}
