package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.AccessLog.Look;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.Part;
import io.uplink.domain.shared.id.CustomerId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Notes who of ours looks at personal data. Customers see their own through a link, and jobs look
 * at nobody.
 */
@Part
public final class AccessNotes {

    private final AccessLog log;
    private final InstantSource clock;

    public AccessNotes(AccessLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Notes it at once; what cannot be noted is not shown. */
    public void noted(Actor actor, CustomerId customer, Fields fields) {
        look(actor, fields).ifPresent(look -> log.note(look, List.of(customer)));
    }

    /**
     * For what is handed out later, when the call is not known any more; empty for none of ours.
     */
    public Optional<Look> look(Actor actor, Fields fields) {
        if (!(actor instanceof Actor.Person person)) {
            return Optional.empty();
        }
        var call = CallContext.current();
        return Optional.of(
                new Look(
                        person.id(),
                        person.name(),
                        call.map(CallContext::channel).orElse("system"),
                        call.flatMap(CallContext::address),
                        fields,
                        clock.instant()));
    }

    public void noted(Look look, Collection<CustomerId> customers) {
        if (!customers.isEmpty()) {
            log.note(look, customers);
        }
    }
}
