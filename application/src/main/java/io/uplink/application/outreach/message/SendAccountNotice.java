package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.PersonFacts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.id.PersonId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells one of us what happened to the own account. Whoever has no telephone is not told. */
@UseCase
public final class SendAccountNotice {

    /**
     * What is told.
     *
     * @param event what happened; told once
     * @param values what the text may say besides the name
     */
    public record Input(
            UUID event, PersonId person, TemplateKey template, Map<Placeholder, String> values) {}

    private final UnitOfWork unitOfWork;
    private final PersonFacts people;
    private final Notices notices;

    public SendAccountNotice(UnitOfWork unitOfWork, PersonFacts people, Notices notices) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.notices = notices;
    }

    public void execute(Actor actor, Input input) {
        actor.requireJob();
        unitOfWork.run(() ->
                people.of(input.person())
                        .ifPresent(person ->
                                person.recipient().ifPresent(to -> tell(person, to, input))));
    }

    private void tell(PersonFacts.Facts person, Recipient to, Input input) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.putAll(input.values());
        values.put(Placeholder.PERSON_NAME, person.name());
        notices.tell(
                new Notice(
                        input.event(),
                        input.template(),
                        to,
                        Optional.empty(),
                        person.home(),
                        ZoneOffset.UTC,
                        values,
                        Optional.empty()));
    }
}
