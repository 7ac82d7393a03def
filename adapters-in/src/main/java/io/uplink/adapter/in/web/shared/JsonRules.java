package io.uplink.adapter.in.web.shared;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.uplink.domain.shared.Moments;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a body of the API may not hold, whoever reads it: nothing in a list, and no absurd day. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        var noNulls = JsonSetter.Value.forContentNulls(Nulls.FAIL);
        mapper.configOverride(List.class).setSetterInfo(noNulls);
        mapper.configOverride(Set.class).setSetterInfo(noNulls);
        mapper.registerModule(new SimpleModule("uplink-days").setDeserializerModifier(new Meant()));
    }

    /** In the place of Jackson's own, whichever of the two was registered first. */
    private static final class Meant extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> usual) {
            if (type.getBeanClass() == LocalDate.class) {
                return new Within<>(
                        LocalDate.class, LocalDateDeserializer.INSTANCE, Moments::within);
            }
            return type.getBeanClass() == Instant.class
                    ? new Within<>(Instant.class, InstantDeserializer.INSTANT, Moments::within)
                    : usual;
        }
    }

    /** Reads as Jackson does, and refuses what lies beyond. */
    private static final class Within<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> usual;
        private final transient UnaryOperator<T> within;

        private Within(Class<T> type, JsonDeserializer<T> usual, UnaryOperator<T> within) {
            super(type);
            this.usual = usual;
            this.within = within;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var read = usual.deserialize(parser, context);
            try {
                return within.apply(read);
            } catch (DateTimeException absurd) {
                return context.reportInputMismatch(this, "%s", absurd.getMessage());
            }
        }
    }
}
