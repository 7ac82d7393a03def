package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.LinkWish;
import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.CustomerFacts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Tells a customer something that has to do with no ticket, such as an invoice. */
@UseCase
public final class SendCustomerText {

    /**
     * What is told.
     *
     * @param event what happened; told once
     * @param values what the text may say besides the name, in the customer's language
     * @param link from the customer's language too
     */
    public record Input(
            UUID event,
            CustomerId customer,
            TemplateKey template,
            Function<Language, Map<Placeholder, String>> values,
            Optional<Function<Language, LinkWish>> link) {}

    private final UnitOfWork unitOfWork;
    private final CustomerFacts customers;
    private final Notices notices;

    public SendCustomerText(UnitOfWork unitOfWork, CustomerFacts customers, Notices notices) {
        this.unitOfWork = unitOfWork;
        this.customers = customers;
        this.notices = notices;
    }

    /** Empty if nobody can be told, or was told before. */
    public Optional<Message> execute(Actor actor, Input input) {
        actor.requireJob();
        return unitOfWork.perform(
                () -> customers.of(input.customer()).flatMap(facts -> tell(facts, input)));
    }

    private Optional<Message> tell(CustomerFacts.Facts facts, Input input) {
        return facts.recipient()
                .flatMap(to -> {
                    var values = new EnumMap<Placeholder, String>(Placeholder.class);
                    values.putAll(input.values().apply(to.language()));
                    values.put(Placeholder.CUSTOMER_NAME, to.name());
                    return notices.tell(
                            new Notice(
                                    input.event(),
                                    input.template(),
                                    to,
                                    Optional.empty(),
                                    Optional.of(facts.branch()),
                                    facts.zone(),
                                    values,
                                    input.link().map(wish -> wish.apply(to.language()))));
                });
    }
}
