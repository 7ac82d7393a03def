package io.uplink.domain.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Builds the next value of {@link Targets} from the present one, naming only what changes. */
final class TargetsEdit {

    private final Targets from;
    private SlaPolicyId policy;
    private SlaCalendarId calendar;
    private Duration response;
    private Duration resolution;
    private Instant responseDue;
    private Optional<Instant> respondedAt;
    private boolean responseMissed;
    private Instant resolutionFrom;
    private Instant resolutionDue;
    private boolean resolutionMissed;
    private Optional<Boolean> resolutionMet;
    private Optional<Instant> warnAt;
    private Optional<Instant> warnedAt;
    private Optional<Instant> escalateAt;
    private Optional<Instant> escalatedAt;
    private Optional<Instant> pausedSince;
    private Duration pausedTotal;
    private Optional<Duration> tookWorking;
    private int warnedPercent;
    private Alarm responseAlarm;
    private Optional<Duration> responseTook;
    private ReplyClock reply;

    TargetsEdit(Targets from) {
        this.from = from;
        policy = from.policy();
        calendar = from.calendar();
        response = from.response();
        resolution = from.resolution();
        responseDue = from.responseDue();
        respondedAt = from.respondedAt();
        responseMissed = from.responseMissed();
        resolutionFrom = from.resolutionFrom();
        resolutionDue = from.resolutionDue();
        resolutionMissed = from.resolutionMissed();
        resolutionMet = from.resolutionMet();
        warnAt = from.warnAt();
        warnedAt = from.warnedAt();
        escalateAt = from.escalateAt();
        escalatedAt = from.escalatedAt();
        pausedSince = from.pausedSince();
        pausedTotal = from.pausedTotal();
        tookWorking = from.tookWorking();
        warnedPercent = from.warnedPercent();
        responseAlarm = from.responseAlarm();
        responseTook = from.responseTook();
        reply = from.reply();
    }

    TargetsEdit policy(SlaPolicy value) {
        policy = value.id();
        response = value.response();
        resolution = value.resolution();
        return this;
    }

    TargetsEdit calendar(SlaCalendarId value) {
        calendar = value;
        return this;
    }

    TargetsEdit responseDue(Instant value) {
        responseDue = value;
        return this;
    }

    TargetsEdit respondedAt(Instant value) {
        respondedAt = Optional.of(value);
        return this;
    }

    TargetsEdit responseMissed(boolean value) {
        responseMissed = value;
        return this;
    }

    TargetsEdit resolutionFrom(Instant value) {
        resolutionFrom = value;
        return this;
    }

    TargetsEdit resolutionDue(Instant value) {
        resolutionDue = value;
        return this;
    }

    TargetsEdit resolutionMissed(boolean value) {
        resolutionMissed = value;
        return this;
    }

    TargetsEdit resolutionMet(boolean value) {
        resolutionMet = Optional.of(value);
        return this;
    }

    TargetsEdit unsettled() {
        resolutionMet = Optional.empty();
        tookWorking = Optional.empty();
        return this;
    }

    TargetsEdit warnAt(Optional<Instant> value) {
        warnAt = value;
        return this;
    }

    TargetsEdit warnedAt(Instant value) {
        warnedAt = Optional.of(value);
        return this;
    }

    TargetsEdit unwarned() {
        warnedAt = Optional.empty();
        warnedPercent = 0;
        escalatedAt = Optional.empty();
        return this;
    }

    TargetsEdit escalateAt(Optional<Instant> value) {
        escalateAt = value;
        return this;
    }

    TargetsEdit escalatedAt(Instant value) {
        escalatedAt = Optional.of(value);
        return this;
    }

    TargetsEdit pausedSince(Instant value) {
        pausedSince = Optional.of(value);
        return this;
    }

    TargetsEdit running() {
        pausedSince = Optional.empty();
        return this;
    }

    TargetsEdit pausedTotal(Duration value) {
        pausedTotal = value;
        return this;
    }

    TargetsEdit tookWorking(Duration value) {
        tookWorking = Optional.of(value);
        return this;
    }

    TargetsEdit warnedPercent(int value) {
        warnedPercent = value;
        return this;
    }

    TargetsEdit responseAlarm(Alarm value) {
        responseAlarm = value;
        return this;
    }

    TargetsEdit responseTook(Duration value) {
        responseTook = Optional.of(value);
        return this;
    }

    TargetsEdit reply(ReplyClock value) {
        reply = value;
        return this;
    }

    Targets done() {
        return new Targets(
                policy,
                calendar,
                response,
                resolution,
                from.openedAt(),
                responseDue,
                respondedAt,
                responseMissed,
                resolutionFrom,
                resolutionDue,
                resolutionMissed,
                resolutionMet,
                warnAt,
                warnedAt,
                escalateAt,
                escalatedAt,
                pausedSince,
                pausedTotal,
                tookWorking,
                warnedPercent,
                responseAlarm,
                responseTook,
                reply);
    }
}
