package io.uplink.adapter.in.web.care.checklist;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a ticket as JSON; {@code doneBy} is absent while it is open. */
@RegisterForReflection
@Schema(name = "TicketStep")
public record StepView(
        UUID id,
        String english,
        String swahili,
        boolean required,
        boolean done,
        @Nullable UUID doneBy,
        @Nullable String doneByName,
        @Nullable Instant doneAt) {

    public static StepView of(TicketStep step) {
        return new StepView(
                step.id(),
                step.english(),
                step.swahili(),
                step.required(),
                step.done().isPresent(),
                step.done().map(tick -> tick.by().value()).orElse(null),
                step.done().map(Tick::name).orElse(null),
                step.done().map(Tick::at).orElse(null));
    }
}
