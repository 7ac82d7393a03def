package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.outreach.message.port.MessageQueries.DevelopmentMessage;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.Optional;

/**
 * Shows what the gateway for trying out was given, links and all, so only to those who may see
 * every message; while any other gateway is in force there is no such page.
 */
@UseCase
public final class ShowDevelopmentMessages {

    private final MessageQueries queries;
    private final SmsGateways gateways;

    public ShowDevelopmentMessages(MessageQueries queries, SmsGateways gateways) {
        this.queries = queries;
        this.gateways = gateways;
    }

    public Page<DevelopmentMessage> execute(Actor actor, Optional<String> cursor, int size) {
        actor.require(Permission.MESSAGES_VIEW, Placement.company());
        if (!gateways.inForce().name().equals(SmsSettings.DEVELOPMENT)) {
            throw new DomainException(new MessageError.NoSuch());
        }
        return queries.development(cursor, size);
    }
}
