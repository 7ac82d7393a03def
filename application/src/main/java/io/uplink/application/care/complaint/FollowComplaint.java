package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintQueries.Followed;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows a complaint to whoever has its link. Looking writes nothing. */
@UseCase
public final class FollowComplaint {

    /** A look; {@code address} is where it comes from. */
    public record Input(String token, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /** What it shows; {@code appealUntil} is empty if there is nothing to appeal. */
    public record Shown(Followed complaint, Instant now, Optional<Instant> appealUntil) {}

    private final ComplaintQueries queries;
    private final ComplaintLinks links;
    private final ComplaintTerms terms;
    private final LookLimit limit;
    private final InstantSource clock;

    public FollowComplaint(
            ComplaintQueries queries,
            ComplaintLinks links,
            ComplaintTerms terms,
            LookLimit limit,
            InstantSource clock) {
        this.queries = queries;
        this.links = links;
        this.terms = terms;
        this.limit = limit;
        this.clock = clock;
    }

    public Shown execute(Actor actor, Input input) {
        // The token is the permission: it shows its one complaint and nothing else.
        actor.requireAnonymousAllowed();
        var digest = links.digest(input.token());
        limit.require(digest, input.address());
        var now = clock.instant();
        return queries.followed(digest, now)
                .map(followed ->
                        new Shown(
                                followed,
                                now,
                                Complaint.appealableUntil(
                                                followed.state(),
                                                followed.stateSince(),
                                                followed.appeals(),
                                                terms.appeals())
                                        .filter(now::isBefore)))
                .orElseThrow(() -> new DomainException(new LinkError.Ended()));
    }
}
