package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import java.util.Locale;

/**
 * A paybill or till of a branch.
 *
 * @param number what Safaricom knows it by; of a till, the store's number
 * @param party whom the money goes to: the same, or the till itself
 * @param refusesUnknown whether a payment to no account of ours is refused when Safaricom asks
 * @param proving what is credited only after Safaricom was asked about it
 * @param version the one it was loaded with, 0 if never stored
 */
public record Shortcode(
        ShortcodeId id,
        BranchId branch,
        String name,
        Kind kind,
        String number,
        String party,
        Service service,
        String baseUrl,
        String initiator,
        boolean refusesUnknown,
        boolean active,
        Proving proving,
        long version) {

    /**
     * Which calls are not believed before Safaricom was asked.
     *
     * @param unlisted those from addresses that are not on the list
     * @param above those about more than so many shillings; 0 for none
     */
    public record Proving(boolean unlisted, int above) {

        public Proving {
            if (above < 0 || above > WholeShillings.MOST) {
                throw Invalid.of("provesAbove", "mpesa.amount-out-of-range");
            }
        }

        public static Proving none() {
            return new Proving(false, 0);
        }

        public boolean wanted(boolean listed, Money amount) {
            return (unlisted && !listed)
                    || (above > 0 && amount.compareTo(Money.ofMajor(above, Money.KES)) > 0);
        }
    }

    /** What it is to Safaricom. */
    public enum Kind {
        PAYBILL("CustomerPayBillOnline"),
        TILL("CustomerBuyGoodsOnline");

        private final String transactionType;

        Kind(String transactionType) {
            this.transactionType = transactionType;
        }

        public String transactionType() {
            return transactionType;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it is served. */
    public enum Service {
        SANDBOX("https://sandbox.safaricom.co.ke"),
        PRODUCTION("https://api.safaricom.co.ke"),
        /** At an address of one's own, such as a simulator's. */
        OTHER("");

        private final String address;

        Service(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without a slash at its end. */
    public String address() {
        return service == Service.OTHER ? baseUrl : service.address();
    }
}
