package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Facts;
import io.uplink.application.outreach.message.port.TicketFacts.Person;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/** Brings one who works a ticket a link that somebody asked for. */
@UseCase
public final class SendTechnicianLink {

    /** The link opens the ticket: it is sealed where it is kept and shown nowhere. */
    public record Input(TicketId ticket, PersonId person, TicketLinks.Link link) {}

    private final UnitOfWork unitOfWork;
    private final TicketFacts tickets;
    private final Notices notices;
    private final Origin origin;

    public SendTechnicianLink(
            UnitOfWork unitOfWork, TicketFacts tickets, Notices notices, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.tickets = tickets;
        this.notices = notices;
        this.origin = origin;
    }

    /** Empty for somebody without a telephone, and where nobody is to be told. */
    public Optional<Message> execute(Actor actor, Input input) {
        var _ = actor.requireJob();
        return unitOfWork.perform(
                () -> tickets.of(input.ticket()).flatMap(facts -> tell(facts, input)));
    }

    private Optional<Message> tell(Facts facts, Input input) {
        return facts.person(input.person())
                .flatMap(person ->
                        person.phone()
                                .flatMap(phone ->
                                        notices.tell(notice(facts, person, phone, input.link()))));
    }

    private Notice notice(Facts facts, Person person, PhoneNumber phone, TicketLinks.Link link) {
        return new Notice(
                origin.newId(),
                TemplateKey.TECHNICIAN_ASSIGNED,
                new Recipient(
                        Recipient.Kind.PERSON,
                        person.id().value(),
                        person.name(),
                        phone,
                        person.language()),
                Optional.of(facts.id()),
                Optional.of(facts.branch().id()),
                facts.branch().zone(),
                new NoticeWords(facts, person.language())
                        .with(Placeholder.PERSON_NAME, person.name())
                        .values(),
                Optional.of(new LinkWish(Placeholder.STATUS_LINK, () -> Optional.of(link))));
    }
}
