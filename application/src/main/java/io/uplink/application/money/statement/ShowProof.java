package io.uplink.application.money.statement;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.application.money.statement.port.ProofQueries.Day;
import io.uplink.application.money.statement.port.ProofQueries.Taken;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Placement;
import java.util.List;
import java.util.Optional;

/** A month of a shortcode, day by day: what statement, calls and books say. */
@UseCase
public final class ShowProof {

    /** Days. */
    static final int MONTH = 31;

    static final int MOST_STATEMENTS = 10;

    /**
     * What is shown.
     *
     * @param shortcodes those to choose from
     * @param chosen the one that was asked for, else the first; empty if there is none
     */
    public record Shown(
            List<Shortcode> shortcodes,
            Optional<Shortcode> chosen,
            List<Day> days,
            List<Taken> statements) {}

    private final UnitOfWork unitOfWork;
    private final Shortcodes shortcodes;
    private final ProofQueries queries;
    private final Today today;

    public ShowProof(
            UnitOfWork unitOfWork, Shortcodes shortcodes, ProofQueries queries, Today today) {
        this.unitOfWork = unitOfWork;
        this.shortcodes = shortcodes;
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor, Optional<ShortcodeId> wished) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        var mine =
                unitOfWork.perform(shortcodes::all).stream()
                        .filter(one ->
                                actor.may(Permission.PAYMENTS_MANAGE, Placement.in(one.branch())))
                        .toList();
        var chosen =
                wished.isEmpty()
                        ? mine.stream().findFirst()
                        : mine.stream().filter(one -> one.id().equals(wished.get())).findFirst();
        var day = today.day();
        return new Shown(
                mine,
                chosen,
                chosen.map(one -> queries.days(one.id(), day.minusDays(MONTH), day))
                        .orElse(List.of()),
                chosen.map(one -> queries.taken(one.id(), MOST_STATEMENTS)).orElse(List.of()));
    }
}
