package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.CustomerFacts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Tells the phone that paid something about its payment; whose it is need not be known. */
@UseCase
public final class SendPayerText {

    /**
     * What is told.
     *
     * @param payment told once for it
     * @param likely the customer with that phone, whose language and wish not to be texted count
     */
    public record Input(
            UUID payment,
            PhoneNumber phone,
            Optional<CustomerId> likely,
            BranchId branch,
            TemplateKey template,
            Map<Placeholder, String> values,
            Function<Language, LinkWish> link) {}

    private final UnitOfWork unitOfWork;
    private final CustomerFacts customers;
    private final Notices notices;
    private final HeadOffice headOffice;

    public SendPayerText(
            UnitOfWork unitOfWork,
            CustomerFacts customers,
            Notices notices,
            HeadOffice headOffice) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.notices = notices;
        this.headOffice = headOffice;
    }

    /** Empty if nobody can be told, or was told before. */
    public Optional<Message> execute(Actor actor, Input input) {
        actor.requireJob();
        return unitOfWork.perform(() -> {
            var to = recipient(input);
            return notices.tell(
                    new Notice(
                            input.payment(),
                            input.template(),
                            to,
                            Optional.empty(),
                            Optional.of(input.branch()),
                            headOffice.zone(),
                            input.values(),
                            Optional.of(input.link().apply(to.language()))));
        });
    }

    private Recipient recipient(Input input) {
        return input.likely()
                .flatMap(customers::of)
                .flatMap(CustomerFacts.Facts::recipient)
                .map(known ->
                        new Recipient(
                                known.kind(),
                                known.id(),
                                known.name(),
                                input.phone(),
                                known.language()))
                .orElseGet(() ->
                        new Recipient(
                                Recipient.Kind.PAYER,
                                input.payment(),
                                "M-Pesa",
                                input.phone(),
                                Language.ENGLISH));
    }
}
