package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** Requests and receipts for tests. */
public final class MpesaFixtures {

    public static final Instant NOON = Instant.parse("2026-12-02T09:00:00Z");
    public static final ShortcodeId PAYBILL = new ShortcodeId(new UUID(7, 1));
    public static final CustomerId AMINA = new CustomerId(new UUID(8, 1));
    public static final BranchId WESTLANDS = new BranchId(new UUID(9, 1));
    public static final String ACCOUNT = "ACC-000123";

    private MpesaFixtures() {}

    public static PaymentRequest aRequest() {
        return new PaymentRequest(
                PAYBILL,
                new PaidFor.Account(AMINA),
                WESTLANDS,
                new Msisdn("254712004418"),
                new WholeShillings(2_500),
                new AccountReference(ACCOUNT),
                Asker.place("here"));
    }

    public static PaymentIntent anIntent() {
        return PaymentIntent.create(new IntentId(new UUID(6, 1)), aRequest(), NOON);
    }

    public static Receipt aReceipt(String number, long shillings, Evidence seenIn) {
        return new Receipt(
                new ReceiptNumber(number),
                PAYBILL,
                Money.ofMajor(shillings, Money.KES),
                NOON,
                Payer.read("2547 ***** 418"),
                "AMINA",
                new AccountReference(ACCOUNT),
                seenIn);
    }
}
