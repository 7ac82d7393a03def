package io.uplink.application.money.statement;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.application.money.statement.port.ProofQueries.Day;
import io.uplink.application.money.statement.port.ProofQueries.Difference;
import io.uplink.application.money.statement.port.ProofQueries.ToEnter;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day of a shortcode: which receipts differ, and what a person has to enter. */
@UseCase
public final class ShowProofDay {

    /** More of them are one fault and not many. */
    static final int MOST = 500;

    /** Which day. */
    public record Input(ShortcodeId shortcode, LocalDate day) {}

    /** The day; its sums are empty if nothing happened. */
    public record Shown(
            Shortcode shortcode,
            Optional<Day> sums,
            List<Difference> differences,
            List<ToEnter> toEnter) {}

    private final UnitOfWork unitOfWork;
    private final Shortcodes shortcodes;
    private final ProofQueries queries;

    public ShowProofDay(UnitOfWork unitOfWork, Shortcodes shortcodes, ProofQueries queries) {
        this.unitOfWork = unitOfWork;
        this.shortcodes = shortcodes;
        this.queries = queries;
    }

    public Shown execute(Actor actor, Input input) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        var shortcode =
                unitOfWork
                        .perform(() -> shortcodes.find(input.shortcode()))
                        .filter(one ->
                                actor.may(Permission.PAYMENTS_MANAGE, Placement.in(one.branch())))
                        .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        return new Shown(
                shortcode,
                queries.days(shortcode.id(), input.day(), input.day()).stream().findFirst(),
                queries.differences(shortcode.id(), input.day(), MOST),
                queries.toEnter(shortcode.id(), input.day(), MOST));
    }
}
