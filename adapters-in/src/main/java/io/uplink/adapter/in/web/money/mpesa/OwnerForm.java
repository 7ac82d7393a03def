package io.uplink.adapter.in.web.money.mpesa;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.mpesa.NameOwner;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whose the money is, as chosen or by the account that was typed. */
public class OwnerForm {

    @RestForm @Nullable String customer;
    @RestForm @Nullable String account;
    @RestForm @Nullable Long version;

    static NameOwner.Input input(OwnerForm typed, UUID payment) {
        return new NameOwner.Input(
                new MpesaPaymentId(payment),
                Inputs.id("customer", typed.customer).map(CustomerId::new),
                Inputs.given(typed.account),
                Versions.ofForm(typed.version));
    }
}
