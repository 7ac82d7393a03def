package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Locale;
import java.util.Optional;

/** Finds the customer whom a form means: by id, or by the account number that was typed. */
@UseCase
public final class FindDebtor {

    /** One of both. */
    public record Input(Optional<CustomerId> customer, String account) {}

    private final UnitOfWork unitOfWork;
    private final Debtors debtors;

    public FindDebtor(UnitOfWork unitOfWork, Debtors debtors) {
        this.unitOfWork = unitOfWork;
        this.debtors = debtors;
    }

    public Debtor execute(Actor actor, Input input) {
        var permission =
                actor.reach(Permission.ACCOUNTING_INVOICES).isPresent()
                        ? Permission.ACCOUNTING_INVOICES
                        : Permission.PAYMENTS_MANAGE;
        var _ = actor.require(permission);
        var account = input.account().strip().toUpperCase(Locale.ROOT);
        var found =
                unitOfWork.perform(() ->
                        input.customer().isPresent()
                                ? debtors.find(input.customer().get())
                                : debtors.findByAccount(account));
        return found.filter(debtor -> actor.may(permission, debtor.placement()))
                .orElseThrow(() ->
                        Invalid.of(
                                "customer",
                                input.customer().isEmpty() && account.isEmpty()
                                        ? "required"
                                        : "customer.unknown"));
    }
}
