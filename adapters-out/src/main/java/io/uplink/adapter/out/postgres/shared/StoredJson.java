package io.uplink.adapter.out.postgres.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.PhoneNumber;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Domain values as they are kept in {@code jsonb}: ids and telephone numbers as plain strings,
 * instants in ISO form, an empty {@code Optional} as null.
 *
 * <p>Apart from the web's mapper on purpose: what is stored must not change when an answer does.
 */
public final class StoredJson {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .addModule(values())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    // A newer release on the same database may write what this one does not know.
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private StoredJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName(), impossible);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            // The cause would quote the text, and the text may hold personal data.
            throw new IllegalArgumentException("stored JSON is no " + type.getName());
        }
    }

    private static SimpleModule values() {
        var module = new SimpleModule("uplink-values");
        module.addSerializer(new PlainString<>(Id.class, id -> id.value().toString()));
        module.addSerializer(new PlainString<>(PhoneNumber.class, PhoneNumber::e164));
        module.setDeserializers(new ValueReaders());
        return module;
    }

    private interface Spelling<T> {
        String of(T value);
    }

    private static final class PlainString<T> extends StdSerializer<T> {

        private final transient Spelling<T> spelling;

        PlainString(Class<T> type, Spelling<T> spelling) {
            super(type);
            this.spelling = spelling;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(spelling.of(value));
        }
    }

    private static final class PhoneReader extends StdDeserializer<PhoneNumber> {

        PhoneReader() {
            super(PhoneNumber.class);
        }

        @Override
        public PhoneNumber deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            return new PhoneNumber(in.getValueAsString());
        }
    }

    private static final class IdReader extends StdDeserializer<Id> {

        private final Class<?> type;

        IdReader(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public Id deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return (Id)
                        type.getDeclaredConstructor(UUID.class)
                                .newInstance(UUID.fromString(in.getValueAsString()));
            } catch (NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException broken) {
                throw new IOException("not an id over one UUID: " + type.getName(), broken);
            }
        }
    }

    /** Knows every record that is an {@link Id}, whichever area it belongs to. */
    private static final class ValueReaders extends SimpleDeserializers {

        ValueReaders() {
            addDeserializer(PhoneNumber.class, new PhoneReader());
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description)
                throws JsonMappingException {
            return Id.class.isAssignableFrom(type.getRawClass())
                    ? new IdReader(type.getRawClass())
                    : super.findBeanDeserializer(type, config, description);
        }
    }
}
