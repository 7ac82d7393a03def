package io.uplink.adapter.in.web.money.mpesa;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers send about mobile money. */
public final class MpesaBodies {

    private MpesaBodies() {}

    /**
     * A request to a phone.
     *
     * @param phone the customer's own where it is absent
     * @param amount whole shillings
     */
    public record NewPaymentRequest(
            @Nullable String customer, @Nullable String phone, @Nullable String amount) {}

    /** Whose the money is: an id, or an account number. */
    public record MpesaOwner(@Nullable String customer, @Nullable String account) {}

    /** The password of the caller, once more. */
    public record MpesaPassword(@Nullable String password) {

        @Override
        public String toString() {
            return "MpesaPassword";
        }
    }

    /**
     * A paybill or till; what is secret and left out stays as it was.
     *
     * @param kind paybill or till
     * @param party of a till its own number, the store's being the number; else left out
     * @param service sandbox, production or other, which wants a baseUrl
     * @param password of the caller, once more
     */
    public record ShortcodeWish(
            @Nullable String branch,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String number,
            @Nullable String party,
            @Nullable String service,
            @Nullable String baseUrl,
            @Nullable String initiator,
            @Nullable Boolean refusesUnknown,
            @Nullable Boolean active,
            @Nullable Boolean provesUnlisted,
            @Nullable String provesAbove,
            @Nullable String consumerKey,
            @Nullable String consumerSecret,
            @Nullable String passKey,
            @Nullable String credential,
            @Nullable String password) {

        @Override
        public String toString() {
            return "ShortcodeWish";
        }

        SaveShortcode.Input input(
                Optional<ShortcodeId> id, Optional<Version> seen, String address) {
            return new SaveShortcode.Input(
                    id,
                    Inputs.id("branch", branch).map(BranchId::new),
                    Inputs.given(name),
                    Inputs.given(kind),
                    Inputs.given(number),
                    Inputs.given(party),
                    Inputs.given(service),
                    Inputs.given(baseUrl),
                    Inputs.given(initiator),
                    Optional.ofNullable(refusesUnknown).orElse(false),
                    Optional.ofNullable(active).orElse(true),
                    Optional.ofNullable(provesUnlisted).orElse(false),
                    Inputs.given(provesAbove),
                    Inputs.given(consumerKey),
                    Inputs.given(consumerSecret),
                    Inputs.given(passKey),
                    Inputs.given(credential),
                    new PasswordAgain.Typed(Inputs.text(password), address),
                    seen);
        }
    }
}
