package io.uplink.domain.sales.lead;

import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/**
 * Somebody who may become a customer. One order at most comes of it, and only that order says that
 * it is won: people who are judged by what they won do not say so themselves.
 */
public final class Lead {

    public static final int LONGEST_REASON = 200;

    /** Whoever wants to be asked later than that calls again. */
    private static final int MOST_DAYS_AHEAD = 366;

    /**
     * What does not change.
     *
     * @param enteredBy who of ours; empty for one from the public page
     */
    public record Facts(
            LeadId id,
            LeadNumber number,
            BranchId branch,
            LeadSource source,
            Optional<PersonId> enteredBy,
            Instant at) {}

    /**
     * What is known and planned.
     *
     * @param interest the package they asked about
     * @param owner who follows it up
     */
    public record Plan(
            LeadDetails details,
            Optional<PackageId> interest,
            Optional<PersonId> owner,
            Optional<LocalDate> followUp) {}

    /** The stored form; {@code version} is 0 if it was never stored. */
    public record Snapshot(
            Facts facts, Plan plan, LeadState state, Optional<OrderId> order, long version) {}

    private final Facts facts;
    private final long version;
    private Plan plan;
    private LeadState state;
    private Optional<OrderId> order;

    private Lead(Snapshot snapshot) {
        facts = snapshot.facts();
        plan = snapshot.plan();
        state = snapshot.state();
        order = snapshot.order();
        version = snapshot.version();
    }

    public static Lead taken(Facts facts, Plan plan, LocalDate today) {
        requireSoon(plan.followUp(), today);
        return new Lead(
                new Snapshot(facts, plan, new LeadState.New(facts.at()), Optional.empty(), 0));
    }

    public static Lead restore(Snapshot snapshot) {
        return new Lead(snapshot);
    }

    public Snapshot snapshot() {
        return new Snapshot(facts, plan, state, order, version);
    }

    public LeadId id() {
        return facts.id();
    }

    public Facts facts() {
        return facts;
    }

    public Plan plan() {
        return plan;
    }

    public LeadStage stage() {
        return state.stage();
    }

    /** What came of it; asking again gives the same. */
    public Optional<OrderId> order() {
        return order;
    }

    /** Its own people are who follows it up and who entered it. */
    public Placement placement() {
        var people = new HashSet<PersonId>();
        plan.owner().ifPresent(people::add);
        facts.enteredBy().ifPresent(people::add);
        return Placement.in(Optional.of(facts.branch()), people);
    }

    /** Says anew who they are, what they want and who follows it up. */
    public void change(
            LeadDetails details, Optional<PackageId> interest, Optional<PersonId> owner) {
        plan = new Plan(details, interest, owner, plan.followUp());
    }

    /**
     * Says how far it is and when to ask again. One that was lost may be taken up again.
     *
     * @param reason why it is lost; nothing else has one
     */
    public void step(
            LeadStage to,
            String reason,
            Optional<LocalDate> followUp,
            Instant now,
            LocalDate today) {
        if (state instanceof LeadState.Won) {
            throw new DomainException(new LeadError.Over(LeadStage.WON.code()));
        }
        var next =
                switch (to) {
                    case NEW -> asNew();
                    case CONTACTED -> new LeadState.Contacted(now);
                    case QUALIFIED -> new LeadState.Qualified(now);
                    case LOST -> new LeadState.Lost(why(reason), now);
                    case WON -> throw new DomainException(new LeadError.WonByOrder());
                };
        if (to != state.stage() || to == LeadStage.LOST) {
            state = next;
        }
        if (!followUp.equals(plan.followUp())) {
            requireSoon(followUp, today);
        }
        plan =
                new Plan(
                        plan.details(),
                        plan.interest(),
                        plan.owner(),
                        to.isOpen() ? followUp : Optional.empty());
    }

    /** Refuses unless an order may come of it. */
    public void requireOpen() {
        if (!state.stage().isOpen()) {
            throw new DomainException(new LeadError.Over(state.stage().code()));
        }
    }

    /** This order came of it; another one never does. */
    public void becomes(OrderId made, Instant now) {
        requireOpen();
        if (order.isPresent()) {
            throw new IllegalStateException("one order of a lead");
        }
        order = Optional.of(made);
        if (state.stage() != LeadStage.QUALIFIED) {
            state = new LeadState.Qualified(now);
        }
    }

    /** Its order was paid or became a customer, whatever anybody thought of it before. */
    public void win(Instant now) {
        if (order.isEmpty()) {
            throw new IllegalStateException("an order wins a lead");
        }
        if (!(state instanceof LeadState.Won)) {
            state = new LeadState.Won(now);
            plan = new Plan(plan.details(), plan.interest(), plan.owner(), Optional.empty());
        }
    }

    private LeadState asNew() {
        if (state instanceof LeadState.New) {
            return state;
        }
        throw Invalid.of("stage", "lead.not-new-again");
    }

    private static String why(String reason) {
        var faults = new Faults();
        var why = faults.text("reason", Optional.of(reason), LONGEST_REASON);
        faults.refuse();
        return why;
    }

    private static void requireSoon(Optional<LocalDate> followUp, LocalDate today) {
        if (followUp.filter(day -> day.isBefore(today)).isPresent()) {
            throw Invalid.of("followUp", "lead.follow-up-past");
        }
        if (followUp.filter(day -> day.isAfter(today.plusDays(MOST_DAYS_AHEAD))).isPresent()) {
            throw Invalid.of("followUp", "lead.follow-up-far");
        }
    }
}
