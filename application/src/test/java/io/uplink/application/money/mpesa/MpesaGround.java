package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What the stores of mobile money stand on: a branch with a paybill, and whatever their rows refer
 * to, another one each time.
 */
public abstract class MpesaGround {

    /** Long past, to the last digit that is kept. */
    public static final Instant THEN = Instant.parse("2021-03-04T05:06:07.123456Z");

    /** So far off that no job finds anything that is due then. */
    public static final Instant FAR = Instant.parse("2090-01-02T03:04:05.654321Z");

    private static final int PHONES = 100_000_000;
    private static final int NUMBERS = 80_000_000;

    private final Shortcodes shortcodes;
    private final MpesaPayments payments;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private Optional<BranchId> branch = Optional.empty();
    private Optional<Shortcode> shortcode = Optional.empty();
    private byte[] address = new byte[0];

    protected MpesaGround(
            Shortcodes shortcodes, MpesaPayments payments, UnitOfWork unitOfWork, Ids ids) {
        this.shortcodes = shortcodes;
        this.payments = payments;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    protected abstract BranchId newBranch();

    public abstract CustomerId customer();

    public abstract UUID invoice(CustomerId owner);

    public abstract PersonId person();

    public abstract FileId file();

    /** Money that the customer paid, as the books know it. */
    public abstract UUID received(CustomerId customer);

    public final UUID id() {
        return ids.next();
    }

    /** Always the same. */
    public final BranchId branch() {
        if (branch.isEmpty()) {
            branch = Optional.of(newBranch());
        }
        return branch.get();
    }

    /** Always the same. */
    public final ShortcodeId shortcode() {
        if (shortcode.isEmpty()) {
            address = digest();
            shortcode = Optional.of(paybill(branch()));
            keep(shortcode.get(), address, THEN);
        }
        return shortcode.get().id();
    }

    public final ShortcodeId otherShortcode() {
        var other = paybill(branch());
        keep(other, digest(), THEN);
        return other.id();
    }

    private void keep(Shortcode one, byte[] token, Instant at) {
        unitOfWork.run(() -> shortcodes.save(one, new Sealed(token), token, at));
    }

    /** One that nobody has stored. */
    public final Shortcode paybill(BranchId of) {
        var id = id();
        var number = String.valueOf(10_000_000 + Math.floorMod(id.hashCode(), NUMBERS));
        return new Shortcode(
                new ShortcodeId(id),
                of,
                "Paybill " + number,
                Shortcode.Kind.PAYBILL,
                number,
                number,
                Shortcode.Service.OTHER,
                "http://127.0.0.1:9",
                "",
                false,
                true,
                Shortcode.Proving.none(),
                0);
    }

    /** The digest of the token in the address of {@link #shortcode}. */
    public final byte[] address() {
        var _ = shortcode();
        return address.clone();
    }

    /** What nobody used before. */
    public final byte[] digest() {
        return id().toString().getBytes(StandardCharsets.UTF_8);
    }

    public final ReceiptNumber receipt() {
        var text = id().toString().replace("-", "");
        return new ReceiptNumber("R" + text.substring(13).toUpperCase(Locale.ROOT));
    }

    public final Msisdn phone() {
        return new Msisdn("2547%08d".formatted(Math.floorMod(id().hashCode(), PHONES)));
    }

    /** Money that waits for its owner, and is not kept yet. */
    public final MpesaPayment unkept() {
        return MpesaPayment.book(
                new MpesaPaymentId(id()),
                new Receipt(
                        receipt(),
                        shortcode(),
                        Money.ofMinor(1_234_56, Money.KES),
                        THEN,
                        Payer.read("2547***418"),
                        "AMINA",
                        new AccountReference("somebody's"),
                        Evidence.CONFIRMATION),
                Optional.empty(),
                new Match.Nobody(Match.Why.UNKNOWN_REFERENCE),
                THEN.plusNanos(1_000));
    }

    public final MpesaPayment payment() {
        var payment = unkept();
        unitOfWork.run(() -> payments.add(payment, branch()));
        return payment;
    }
}
