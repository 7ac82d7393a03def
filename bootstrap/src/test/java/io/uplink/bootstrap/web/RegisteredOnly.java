package io.uplink.bootstrap.web;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.uplink.bootstrap.architecture.Registered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In tests the API writes only what is registered for reflection, as the native binary does; the
 * JVM would write anything.
 */
@Singleton
class RegisteredOnly implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        // Bodies are named in signatures, so Quarkus registers them; they are written too, to tell
        // a repeated request from another one.
        var read = ConcurrentHashMap.<Class<?>>newKeySet();
        mapper.registerModule(
                new SimpleModule("registered-only")
                        .setDeserializerModifier(new Reading(read))
                        .setSerializerModifier(new Writing(read)));
    }

    private static final class Reading extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        private final Set<Class<?>> read;

        Reading(Set<Class<?>> read) {
            this.read = read;
        }

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config,
                BeanDescription bean,
                BeanDeserializerBuilder builder) {
            read.add(bean.getBeanClass());
            return builder;
        }
    }

    private static final class Writing extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        private final Set<Class<?>> read;

        Writing(Set<Class<?>> read) {
            this.read = read;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription bean,
                List<BeanPropertyWriter> properties) {
            var type = bean.getBeanClass();
            if (type.getName().startsWith("io.uplink.")
                    && !read.contains(type)
                    && !Registered.contains(type)) {
                throw new IllegalStateException(
                        "%s is written as JSON but not registered for reflection"
                                .formatted(type.getName()));
            }
            return properties;
        }
    }
}
