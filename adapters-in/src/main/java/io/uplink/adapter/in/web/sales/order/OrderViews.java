package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.order.OrderStatusView.Line;
import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderState;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders as pages and callers read them. */
public final class OrderViews {

    private OrderViews() {}

    /** An order of the list. */
    @TemplateData
    public record OrderRow(
            String id,
            String number,
            String name,
            String phone,
            String area,
            String pack,
            String seller,
            String payment,
            String total,
            String state,
            String tone,
            Instant at) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record OrdersPage(
            Page<OrderRow> rows,
            List<Option> states,
            List<Option> payments,
            List<Option> sellers,
            String text,
            String query) {}

    /** The form of an order that one of ours enters. */
    @TemplateData
    public record EnterPage(
            OrderForm form,
            List<Option> packages,
            List<Option> branches,
            List<Option> salespeople) {}

    /**
     * An order, all of it.
     *
     * @param fresh whether nobody confirmed it yet
     * @param open whether it may still become a customer or nothing
     * @param credit whether money for it lies with its customer
     * @param back what of it went back; empty if nothing
     */
    @TemplateData
    public record OrderPage(
            String id,
            String number,
            String state,
            String tone,
            String payment,
            String branch,
            Instant at,
            boolean fresh,
            boolean open,
            boolean credit,
            String back,
            String reason,
            String name,
            String phone,
            String tel,
            String email,
            String area,
            String place,
            String coverage,
            String notes,
            String source,
            String seller,
            String salesperson,
            String leadId,
            String lead,
            String pack,
            String price,
            String installation,
            String total,
            String paid,
            String due,
            List<Line> receipts,
            String ownerId,
            String owner,
            String account,
            String ticketId,
            String ticket,
            StepForm form,
            long version) {}

    /** An order of the list, for callers. */
    @RegisterForReflection
    public record OrderLineView(
            UUID id,
            String number,
            String name,
            String phone,
            String area,
            String packageName,
            long totalMinor,
            String currency,
            String payment,
            String state,
            String source,
            Optional<String> seller,
            Instant at) {

        static OrderLineView of(OrderQueries.Line line) {
            return new OrderLineView(
                    line.id().value(),
                    line.number(),
                    line.name(),
                    line.phone(),
                    line.area(),
                    line.packageName(),
                    line.total().minor(),
                    line.total().currency().getCurrencyCode(),
                    line.payment().code(),
                    line.stage().code(),
                    line.source().code(),
                    line.seller(),
                    line.at());
        }
    }

    /** Money that came for an order. */
    @RegisterForReflection
    public record OrderReceiptView(String receipt, long amountMinor, Instant paidAt) {}

    /**
     * An order, all of it, for callers.
     *
     * @param payment open, part or paid
     * @param state new, confirmed, converted or cancelled
     * @param customer whose it became; absent before money came or it was converted
     */
    @RegisterForReflection
    public record OrderView(
            UUID id,
            String number,
            UUID branch,
            String name,
            String phone,
            Optional<String> email,
            String area,
            String place,
            String notes,
            String coverage,
            UUID packageId,
            String packageName,
            long priceMinor,
            long installationMinor,
            long paidMinor,
            long dueMinor,
            String currency,
            String payment,
            String state,
            Optional<String> reason,
            Optional<UUID> customer,
            Optional<UUID> ticket,
            Optional<UUID> lead,
            Optional<UUID> salesperson,
            List<OrderReceiptView> receipts,
            Instant at,
            long version) {

        static OrderView of(OrderQueries.Sheet sheet) {
            var order = sheet.order();
            var facts = order.facts();
            var details = facts.details();
            var terms = facts.terms();
            return new OrderView(
                    facts.id().value(),
                    facts.number().text(),
                    facts.branch().value(),
                    details.name(),
                    details.phone().e164(),
                    details.email().map(EmailAddress::value),
                    details.area(),
                    details.place(),
                    details.notes(),
                    facts.coverage().code(),
                    terms.pack().value(),
                    terms.packageName(),
                    terms.price().minor(),
                    terms.installation().minor(),
                    order.paid().minor(),
                    order.due().minor(),
                    terms.price().currency().getCurrencyCode(),
                    order.standing().code(),
                    order.state().stage().code(),
                    OrderViews.reason(order),
                    order.customer().map(Id::value),
                    OrderViews.ticket(order),
                    facts.referral().lead().map(Id::value),
                    facts.referral().salesperson().map(Id::value),
                    sheet.receipts().stream()
                            .map(one ->
                                    new OrderReceiptView(
                                            one.receipt(), one.amount().minor(), one.paidAt()))
                            .toList(),
                    facts.at(),
                    order.version());
        }
    }

    static Optional<String> reason(Order.Snapshot order) {
        return order.state() instanceof OrderState.Cancelled over
                ? Optional.of(over.reason())
                : Optional.empty();
    }

    static Optional<UUID> ticket(Order.Snapshot order) {
        return order.state() instanceof OrderState.Converted done
                ? Optional.of(done.ticket().value())
                : Optional.empty();
    }
}
