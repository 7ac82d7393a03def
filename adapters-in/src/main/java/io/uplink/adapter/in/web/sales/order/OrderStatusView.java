package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.application.sales.order.FollowOrder.Shown;
import io.uplink.application.sales.order.port.OrderQueries.Receipt;
import io.uplink.application.sales.order.port.PhonePayments.Progress;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Money;
import java.time.ZoneId;
import java.util.List;

/**
 * An order as whoever placed it follows it.
 *
 * @param stand {@code waiting}, {@code unclear}, {@code paid}, {@code failed}, {@code later} or
 *     {@code cancelled}
 * @param live whether the page looks again by itself
 * @param phone that is asked, in part
 * @param why the payment was not made; empty if it was or nobody asked
 * @param due what is left to pay; empty if nothing
 * @param paid what came and did not go back; empty if nothing
 * @param back what went back; empty if nothing
 * @param asks whether the payer's phone can be asked
 * @param paybill empty where none is to be paid to
 */
@TemplateData
public record OrderStatusView(
        Place place,
        String stand,
        boolean live,
        String number,
        String name,
        String pack,
        String total,
        String due,
        String paid,
        String back,
        String phone,
        String asked,
        String why,
        boolean asks,
        String paybill,
        List<Line> receipts,
        String coverage,
        int reached) {

    /**
     * The address of the page, and what is to be shown of it.
     *
     * @param later whether to pay later was chosen
     * @param payer the phone that was typed
     */
    @TemplateData
    public record Place(String path, String lang, boolean later, String payer) {}

    /**
     * Money that came.
     *
     * @param back as much of it as went back; empty if nothing
     */
    @TemplateData
    public record Line(String receipt, String amount, String back, String when) {

        static Line of(Receipt one, OrderWords words, ZoneId zone) {
            return new Line(
                    one.receipt(),
                    OfferWords.amount(one.amount()),
                    ifAny(one.back()),
                    words.at(one.paidAt(), zone));
        }
    }

    static OrderStatusView of(Shown shown, Place place, OrderWords words, ZoneId zone) {
        var sheet = shown.sheet();
        var order = sheet.order();
        var facts = order.facts();
        var stand = stand(shown, place);
        return new OrderStatusView(
                place,
                stand,
                stand.equals("waiting") || stand.equals("unclear"),
                facts.number().text(),
                facts.details().name(),
                facts.terms().packageName(),
                OfferWords.amount(facts.terms().total()),
                ifAny(order.due()),
                ifAny(order.paid()),
                ifAny(sheet.back()),
                shown.request().map(one -> one.phone()).orElse(""),
                shown.request().map(one -> OfferWords.amount(one.amount())).orElse(""),
                shown.request()
                        .filter(one -> one.progress() == Progress.FAILED)
                        .map(one -> words.why(one.why()))
                        .orElse(""),
                shown.asks(),
                shown.paybill().orElse(""),
                sheet.receipts().stream().map(one -> Line.of(one, words, zone)).toList(),
                words.coverage(facts.coverage()),
                reached(order.state().stage()));
    }

    private static String stand(Shown shown, Place place) {
        var order = shown.sheet().order();
        if (order.state().stage() == OrderStage.CANCELLED) {
            return "cancelled";
        }
        if (order.standing() == PaymentStanding.PAID) {
            return "paid";
        }
        if (place.later()) {
            return "later";
        }
        return shown.request()
                .map(one ->
                        switch (one.progress()) {
                            case WAITING -> "waiting";
                            case UNCLEAR -> "unclear";
                            case FAILED -> "failed";
                            // Part of it came, and the rest is still to be paid.
                            case PAID -> "later";
                        })
                .orElse("later");
    }

    /** How many steps lie behind it. */
    private static int reached(OrderStage stage) {
        return switch (stage) {
            case NEW, CANCELLED -> 1;
            case CONFIRMED, CONVERTED -> 2;
        };
    }

    /** Empty if it is nothing. */
    static String ifAny(Money money) {
        return money.isPositive() ? OfferWords.amount(money) : "";
    }
}
