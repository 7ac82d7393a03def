package io.uplink.application.money.quote;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Removes the draft of a quote that is not to be sent; it never had a number. */
@UseCase
public final class RemoveQuote {

    public record Input(QuoteId quote, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final ActivityTrail activity;

    public RemoveQuote(UnitOfWork unitOfWork, QuoteDesk desk, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.activity = activity;
    }

    public void execute(Actor actor, Input input) {
        unitOfWork.run(() -> {
            var quote = desk.held(actor, input.quote(), input.seen());
            quote.requireDraft();
            desk.quotes().remove(quote);
            activity.record(
                    actor,
                    "quote.remove",
                    QuoteActivity.subject(quote.snapshot()),
                    QuoteActivity.facts(quote.snapshot()),
                    Map.of());
        });
    }
}
