package io.uplink.application.money.paylink;

import io.uplink.application.money.mpesa.AskToPay;
import io.uplink.application.money.mpesa.AskToPay.Due;
import io.uplink.application.money.mpesa.AskToPay.Latest;
import io.uplink.application.money.mpesa.AskToPay.Typed;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Asks the phone that was typed to pay an invoice, for whoever knows its address. */
@UseCase
public final class PayByLink {

    /** As it was typed; what is due if no amount was. */
    public record Input(
            String token, Optional<String> phone, Optional<String> amount, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final AskToPay askToPay;

    public PayByLink(UnitOfWork unitOfWork, PayLinkDesk desk, AskToPay askToPay) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.askToPay = askToPay;
    }

    /** The request is noted where it is put down. */
    public Latest execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        return unitOfWork.perform(() -> {
            var opened = desk.open(input.token());
            return askToPay.ask(
                    actor,
                    new Due(
                            opened.target(),
                            opened.invoice().branch(),
                            opened.reference(),
                            opened.invoice().balance()),
                    new Typed(input.phone(), input.amount(), input.address()));
        });
    }
}
