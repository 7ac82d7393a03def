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
                return new Day();
            }
            return type.getBeanClass() == Instant.class ? new Moment() : usual;
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            try {
                return Moments.within(day);
            } catch (DateTimeException absurd) {
                return context.reportInputMismatch(this, "%s", absurd.getMessage());
            }
        }
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        private Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var moment = InstantDeserializer.INSTANT.deserialize(parser, context);
            try {
                return Moments.within(moment);
            } catch (DateTimeException absurd) {
                return context.reportInputMismatch(this, "%s", absurd.getMessage());
            }
        }
    }
}
