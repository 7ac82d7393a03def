package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkQueries;
import io.uplink.application.care.link.port.LinkQueries.Opened;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.care.ticket.TicketSettings;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Shows what a link opens. Looking writes nothing, so robots that preview messages use nothing up.
 * Whatever is wrong with a link, the answer is the same.
 */
@UseCase
public final class OpenLink {

    /**
     * A look.
     *
     * @param address where it comes from
     */
    public record Input(Kind kind, String token, String address) {

        @Override
        public String toString() {
            return "Input[" + kind + "]";
        }
    }

    /**
     * What it shows, at this moment.
     *
     * @param reopenUntil until when the customer may say that it is not done; empty if not now
     */
    public record Shown(Opened opened, Instant now, Optional<Instant> reopenUntil) {}

    private final LinkQueries queries;
    private final LookLimit limit;
    private final Secrets secrets;
    private final Settings settings;
    private final InstantSource clock;

    public OpenLink(
            LinkQueries queries,
            LookLimit limit,
            Secrets secrets,
            Settings settings,
            InstantSource clock) {
        this.queries = queries;
        this.limit = limit;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    public Shown execute(Actor actor, Input input) {
        // The token is the permission: it opens its one ticket and nothing else.
        actor.requireAnonymousAllowed();
        var digest = secrets.digest(input.token());
        limit.require(digest, input.address());
        var now = clock.instant();
        return queries.find(digest, input.kind())
                .filter(Opened::forHolder)
                .filter(opened -> opened.link().mayBeUsed(now))
                .map(opened -> shown(opened, now))
                .orElseThrow(() -> new DomainException(new LinkError.Ended()));
    }

    /** What a submission left behind, also where it was the last that the link allowed. */
    Shown after(byte[] digest, Kind kind) {
        return queries.find(digest, kind)
                .map(opened -> shown(opened, clock.instant()))
                .orElseThrow(() -> new DomainException(new LinkError.Ended()));
    }

    private Shown shown(Opened opened, Instant now) {
        var state = opened.ticket().state();
        if (state.kind() != TicketState.Kind.RESOLVED) {
            return new Shown(opened, now, Optional.empty());
        }
        // Closing by itself ends the customer's time to reopen, should it come first.
        var days =
                Math.min(
                        settings.get(TicketSettings.REOPEN_DAYS),
                        settings.get(TicketSettings.CLOSE_AFTER_DAYS));
        var until = state.since().plus(Duration.ofDays(days));
        return new Shown(opened, now, Optional.of(until).filter(now::isBefore));
    }
}
