package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Says whose money it is that waits; naming the same customer again changes nothing. */
@UseCase
public final class NameOwner {

    /** The customer, or else the account number of one. */
    public record Input(
            MpesaPaymentId payment,
            Optional<CustomerId> customer,
            Optional<String> account,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final MpesaPayments payments;
    private final Shortcodes shortcodes;
    private final ReferenceDirectory directory;
    private final MpesaBooking booking;

    public NameOwner(
            UnitOfWork unitOfWork,
            MpesaPayments payments,
            Shortcodes shortcodes,
            ReferenceDirectory directory,
            MpesaBooking booking) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.shortcodes = shortcodes;
        this.directory = directory;
        this.booking = booking;
    }

    public MpesaPayment execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var payment =
                    payments.find(input.payment())
                            .filter(known -> mayManage(actor, branchOf(known)))
                            .orElseThrow(() -> refused(actor));
            var customer = customer(actor, input);
            if (payment.customer().filter(customer.id()::equals).isPresent()) {
                return payment;
            }
            Version.requireSame(input.seen(), payment.version());
            booking.name(actor, payment, customer.id(), Match.By.DESK);
            return payments.find(payment.id()).orElseThrow();
        });
    }

    private Facts customer(Actor actor, Input input) {
        if (input.customer().isEmpty() && input.account().isEmpty()) {
            throw Invalid.of("account", "required");
        }
        return input.customer()
                .or(() -> input.account().flatMap(this::ofAccount))
                .flatMap(directory::facts)
                .filter(known -> mayManage(actor, known.branch()))
                .orElseThrow(() -> Invalid.of("account", "mpesa.no-such-account"));
    }

    private Optional<CustomerId> ofAccount(String typed) {
        var reference = new AccountReference(typed);
        return directory.sameFold(reference).stream()
                .filter(account -> account.number().equals(reference.exact()))
                .map(Match.Account::customer)
                .findFirst();
    }

    private BranchId branchOf(MpesaPayment payment) {
        return shortcodes
                .find(payment.receipt().shortcode())
                .orElseThrow(NameOwner::noSuch)
                .branch();
    }

    private static boolean mayManage(Actor actor, BranchId branch) {
        return actor.may(Permission.PAYMENTS_MANAGE, Placement.in(branch));
    }

    private static DomainException refused(Actor actor) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        return noSuch();
    }

    private static DomainException noSuch() {
        return new DomainException(new MpesaError.NoSuch());
    }
}
