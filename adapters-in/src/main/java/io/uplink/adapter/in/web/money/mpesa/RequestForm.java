package io.uplink.adapter.in.web.money.mpesa;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.mpesa.RequestPayment;
import io.uplink.domain.shared.id.CustomerId;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a phone is asked, as typed. */
public class RequestForm {

    @RestForm @Nullable String customer;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String amount;

    static RequestPayment.Input input(RequestForm typed) {
        return new RequestPayment.Input(
                Inputs.id("customer", typed.customer).map(CustomerId::new),
                Inputs.given(typed.phone),
                Inputs.given(typed.amount));
    }
}
