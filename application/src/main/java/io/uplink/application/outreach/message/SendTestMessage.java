package io.uplink.application.outreach.message;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Sends a text to a number of one's choice, to see whether sending works. */
@UseCase
public final class SendTestMessage {

    private final UnitOfWork unitOfWork;
    private final Notices notices;
    private final Origin origin;

    public SendTestMessage(UnitOfWork unitOfWork, Notices notices, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.notices = notices;
        this.origin = origin;
    }

    /** {@code phone} as people write it. */
    public Message.Snapshot execute(Actor actor, String phone) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        var person = actor.requirePerson();
        var number = PhoneNumber.parse(phone);
        if (!number.isMobile()) {
            throw Invalid.of("phone", Message.NOT_MOBILE);
        }
        return unitOfWork.perform(() -> {
            var message =
                    notices.tell(
                                    new Notices.Notice(
                                            origin.newId(),
                                            TemplateKey.TEST,
                                            new Recipient(
                                                    Recipient.Kind.PERSON,
                                                    person.id().value(),
                                                    person.name(),
                                                    number,
                                                    person.language()),
                                            Optional.empty(),
                                            person.home(),
                                            ZoneOffset.UTC,
                                            Map.of(),
                                            Optional.empty()))
                            .orElseThrow(() -> new DomainException(new MessageError.NoPhone()));
            origin.activity()
                    .record(
                            actor,
                            "message.test",
                            MessageAccess.subject(message),
                            Map.of(),
                            Map.of("phone", number.masked()));
            return message.snapshot();
        });
    }
}
