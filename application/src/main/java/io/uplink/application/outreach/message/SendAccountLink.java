package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.PersonFacts;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a person the link that lets a password be chosen: a welcome for the first one, later the
 * way back. Whoever has no telephone is not told; who asked is not told either.
 */
@UseCase
public final class SendAccountLink {

    /** The address opens the account: it is sealed where it is kept and shown nowhere. */
    public record Input(PersonId person, String address, Instant expiresAt) {

        @Override
        public String toString() {
            return "Input[" + person + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final PersonFacts people;
    private final Notices notices;
    private final Origin origin;

    public SendAccountLink(
            UnitOfWork unitOfWork, PersonFacts people, Notices notices, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.notices = notices;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        actor.requireJob();
        unitOfWork.run(() ->
                people.of(input.person())
                        .ifPresent(person ->
                                person.recipient().ifPresent(to -> tell(person, to, input))));
    }

    private void tell(PersonFacts.Facts person, Recipient to, Input input) {
        var again = person.knowsPassword();
        var placeholder = again ? Placeholder.RESET_LINK : Placeholder.INVITE_LINK;
        var life = Duration.between(origin.now(), input.expiresAt());
        var link = new TicketLinks.Link(input.address(), input.expiresAt());
        notices.tell(
                new Notice(
                        origin.newId(),
                        again ? TemplateKey.PASSWORD_RESET : TemplateKey.INVITATION,
                        to,
                        Optional.empty(),
                        person.home(),
                        ZoneOffset.UTC,
                        Map.of(
                                Placeholder.PERSON_NAME,
                                person.name(),
                                Placeholder.VALID_FOR,
                                words(life, person.language())),
                        Optional.of(new LinkWish(placeholder, () -> Optional.of(link)))));
    }

    private static String words(Duration life, Language language) {
        var hours = Math.round(life.toMinutes() / 60f);
        var minutes = Math.round(life.toSeconds() / 60f);
        return switch (language) {
            case ENGLISH -> minutes < 120 ? minutes + " minutes" : hours + " hours";
            case SWAHILI -> minutes < 120 ? "dakika " + minutes : "saa " + hours;
        };
    }
}
