package io.uplink.bootstrap.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Pages of the tests read views only through the accessors that Qute wrote at build time, as the
 * native binary does; the JVM would make up for a missing one by reflection.
 */
@Singleton
class AccessorsOnly {

    /** Behind what was written at build time, before reflection. */
    private static final int BEFORE_REFLECTION = 0;

    void guard(@Observes EngineBuilder engine) {
        engine.addValueResolver(new Guard());
    }

    private static final class Guard implements ValueResolver {

        @Override
        public int getPriority() {
            return BEFORE_REFLECTION;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            var base = context.getBase();
            return base != null
                    && (base instanceof Optional
                            || base.getClass().getName().startsWith("io.uplink."));
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException(
                    "no accessor was written for %s.%s"
                            .formatted(context.getBase().getClass().getName(), context.getName()));
        }
    }
}
