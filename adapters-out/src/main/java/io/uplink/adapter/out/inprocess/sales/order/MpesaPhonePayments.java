package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.money.mpesa.AskToPay;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** By the branch's paybill or till. */
@ApplicationScoped
class MpesaPhonePayments implements PhonePayments {

    private final AskToPay askToPay;
    private final Shortcodes shortcodes;

    MpesaPhonePayments(AskToPay askToPay, Shortcodes shortcodes) {
        this.askToPay = askToPay;
        this.shortcodes = shortcodes;
    }

    @Override
    public void ask(Actor actor, OrderId order, String phone, String address) {
        var _ =
                askToPay.order(
                        actor,
                        order.value(),
                        new AskToPay.Typed(Optional.of(phone), Optional.empty(), address));
    }

    @Override
    public Optional<Request> latest(OrderId order) {
        return askToPay.latest(new PaidFor.OfOrder(order.value())).map(MpesaPhonePayments::request);
    }

    @Override
    public boolean isOpen() {
        return shortcodes.all().stream().anyMatch(Shortcode::active);
    }

    @Override
    public Optional<String> paybill(BranchId branch) {
        return shortcodes
                .serving(branch)
                .filter(one -> one.kind() == Shortcode.Kind.PAYBILL)
                .map(Shortcode::number);
    }

    private static Request request(AskToPay.Latest latest) {
        return new Request(
                switch (latest.progress()) {
                    case WAITING -> Progress.WAITING;
                    case PAID -> Progress.PAID;
                    case FAILED -> Progress.FAILED;
                    case UNCLEAR -> Progress.UNCLEAR;
                },
                latest.why().map(ResultCode.Meaning::key).orElse(""),
                latest.amount(),
                latest.phone(),
                latest.askedAt(),
                latest.againAt());
    }
}
