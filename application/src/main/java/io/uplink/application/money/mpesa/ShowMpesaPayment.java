package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MpesaQueries;
import io.uplink.application.money.mpesa.port.MpesaQueries.Row;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.mpesa.port.MpesaQueries.Suggestion;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.shared.DomainException;
import java.util.List;

/** Money that came, and while nobody owns it whose it may be. */
@UseCase
public final class ShowMpesaPayment {

    /** Suggestions are there only while it waits. */
    public record Shown(Row payment, List<Suggestion> suggestions) {}

    private final MpesaQueries queries;

    public ShowMpesaPayment(MpesaQueries queries) {
        this.queries = queries;
    }

    public Shown execute(Actor actor, MpesaPaymentId id) {
        var reach = actor.require(Permission.PAYMENTS_VIEW);
        var scope = new Scope(actor.requirePerson(), reach);
        var row =
                queries.find(scope, id)
                        .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        return new Shown(
                row,
                row.customer().isPresent()
                        ? List.of()
                        : queries.suggestions(
                                scope,
                                id,
                                new AccountReference(row.reference()),
                                row.payer(),
                                row.payerName()));
    }
}
