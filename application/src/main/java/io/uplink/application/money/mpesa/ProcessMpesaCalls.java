package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.MpesaProving.Verdict;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.InboundId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works off what Safaricom told, each call in a unit of work of its own. What fails is tried again
 * after ever longer pauses and at last left for somebody to look at; what belongs to a request that
 * is not known yet waits for it.
 */
@UseCase
public final class ProcessMpesaCalls {

    /** At once: the books are held as long as these take, some tenths of a second. */
    static final int MOST = 100;

    /** Fewer are not worth a look for all of them. */
    static final int LEAST = 2;

    /** While there is more; what comes after it is the next round's, which follows in seconds. */
    private static final Duration ROUND = Duration.ofSeconds(20);

    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Inbox inbox;
    private final MpesaCalls calls;
    private final PlainConfirmations plain;
    private final MpesaProving proving;
    private final CallRush rush;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ProcessMpesaCalls(
            Inbox inbox,
            MpesaCalls calls,
            PlainConfirmations plain,
            MpesaProving proving,
            CallRush rush,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.inbox = inbox;
        this.calls = calls;
        this.plain = plain;
        this.proving = proving;
        this.rush = rush;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * How many were worked off, and how many have to wait.
     *
     * @param stoodBack whether more may be due, but calls rush in: the rest is for a second later
     */
    public record Done(int settled, int postponed, boolean stoodBack) {}

    public Done execute(Actor actor) {
        actor.requireJob();
        var end = clock.instant().plus(ROUND);
        var settled = 0;
        var seen = 0;
        var stoodBack = false;
        for (var due = next(); !due.isEmpty(); due = due.size() < MOST ? List.of() : next()) {
            settled += workOff(actor, due);
            seen += due.size();
            stoodBack = due.size() == MOST && rush.isOn();
            if (stoodBack || clock.instant().isAfter(end)) {
                break;
            }
        }
        return new Done(settled, seen - settled, stoodBack);
    }

    private List<Call> next() {
        return inbox.due(clock.instant(), MOST);
    }

    private int workOff(Actor actor, List<Call> due) {
        var booked = plain(actor, due);
        var settled = booked.size();
        for (var call : due) {
            if (!booked.contains(call.id())) {
                settled += workOff(actor, call) ? 1 : 0;
            }
        }
        return settled;
    }

    /** Many at once; if one of them fails, all are worked off one by one. */
    private Set<InboundId> plain(Actor actor, List<Call> due) {
        if (due.size() < LEAST) {
            return Set.of();
        }
        try {
            return unitOfWork.perform(() -> {
                var booked = plain.book(actor, due);
                inbox.settle(booked, Outcome.BOOKED, clock.instant());
                return booked;
            });
        } catch (RuntimeException failed) {
            return Set.of();
        }
    }

    private boolean workOff(Actor actor, Call call) {
        try {
            return switch (proving.judge(call)) {
                case Verdict.Believed _ -> apply(actor, call);
                case Verdict.NotYet(var why) -> putOff(call, why);
                case Verdict.Forged(var why) -> {
                    unitOfWork.run(() ->
                            inbox.settle(
                                    call.id(), Outcome.FORGED, Optional.of(why), clock.instant()));
                    yield true;
                }
            };
        } catch (RuntimeException failed) {
            return putOff(call, FailureSummary.of(failed));
        }
    }

    private boolean apply(Actor actor, Call call) {
        return unitOfWork.perform(() -> {
            var outcome = calls.apply(actor, call);
            if (outcome.isEmpty()) {
                inbox.postpone(call.id(), "the request is not known yet", next(call));
                return false;
            }
            inbox.settle(call.id(), outcome.get(), Optional.empty(), clock.instant());
            return true;
        });
    }

    private boolean putOff(Call call, String problem) {
        unitOfWork.run(() -> {
            if (call.attempts() + 1 >= MOST_ATTEMPTS) {
                inbox.settle(call.id(), Outcome.STUCK, Optional.of(problem), clock.instant());
            } else {
                inbox.postpone(call.id(), problem, next(call));
            }
        });
        return false;
    }

    private Instant next(Call call) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(call.attempts(), 12));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
