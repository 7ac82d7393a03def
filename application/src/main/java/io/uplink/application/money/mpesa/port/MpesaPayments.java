package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Money that came; what is found is held until the unit of work ends. Money for an order is kept as
 * its customer's: what stands as {@link io.uplink.domain.money.mpesa.Match.Ordered} is refused with
 * an {@link IllegalStateException}, with all that was to be added beside it.
 */
public interface MpesaPayments {

    Optional<MpesaPayment> find(MpesaPaymentId id);

    Optional<MpesaPayment> findByReceipt(ReceiptNumber receipt);

    /** False if the receipt is there already, put there by somebody else just now. */
    boolean add(MpesaPayment payment, BranchId branch);

    void save(MpesaPayment payment);

    /** Those of them that are there. */
    Set<ReceiptNumber> known(Set<ReceiptNumber> receipts);

    /** How many of the new ones were added; the others were put there by somebody just now. */
    int add(List<MpesaPayment> payments, BranchId branch);
}
