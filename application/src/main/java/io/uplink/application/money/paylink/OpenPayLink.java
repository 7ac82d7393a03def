package io.uplink.application.money.paylink;

import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Sheet;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.AskToPay;
import io.uplink.application.money.mpesa.AskToPay.Latest;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainException;
import java.time.LocalDate;
import java.util.Optional;

/** Shows an invoice to whoever knows its address, and how far its payment is. */
@UseCase
public final class OpenPayLink {

    /** A look. */
    public record Input(String token, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /**
     * The invoice.
     *
     * @param paybill where money for it goes; empty if the branch has none
     * @param latest the last request to a phone for it
     */
    public record Shown(
            Sheet sheet,
            PayLink link,
            Optional<Shortcode> paybill,
            Optional<Latest> latest,
            LocalDate today) {}

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final InvoiceQueries queries;
    private final Shortcodes shortcodes;
    private final AskToPay askToPay;
    private final Today today;

    public OpenPayLink(
            UnitOfWork unitOfWork,
            PayLinkDesk desk,
            InvoiceQueries queries,
            Shortcodes shortcodes,
            AskToPay askToPay,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.queries = queries;
        this.shortcodes = shortcodes;
        this.askToPay = askToPay;
        this.today = today;
    }

    public Shown execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        return unitOfWork.perform(() -> {
            var opened = desk.open(input.token());
            var sheet =
                    queries.sheet(Within.everything(), opened.invoice().id())
                            .orElseThrow(() -> new DomainException(new PayLinkError.Ended()));
            return new Shown(
                    sheet,
                    opened.link(),
                    shortcodes.serving(opened.invoice().branch()),
                    askToPay.latest(opened.target()),
                    today.day());
        });
    }
}
