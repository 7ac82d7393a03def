package io.uplink.adapter.in.web.sales.order;

import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.adapter.in.web.sales.order.OrderStatusView.Line;
import io.uplink.adapter.in.web.sales.order.OrderViews.EnterPage;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrderPage;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrderRow;
import io.uplink.adapter.in.web.sales.order.OrderViews.OrdersPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.sales.order.FindOrders;
import io.uplink.application.sales.order.ListOrderChoices;
import io.uplink.application.sales.order.ListSellers;
import io.uplink.application.sales.order.ShowOrder;
import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads orders for the pages of the desk. */
@ApplicationScoped
class OrderReader {

    private final Actors actors;
    private final Reader reader;
    private final FindOrders findOrders;
    private final ListSellers listSellers;
    private final ListOrderChoices listChoices;
    private final ShowOrder showOrder;
    private final HeadOffice headOffice;

    OrderReader(
            Actors actors,
            Reader reader,
            FindOrders findOrders,
            ListSellers listSellers,
            ListOrderChoices listChoices,
            ShowOrder showOrder,
            HeadOffice headOffice) {
        this.actors = actors;
        this.reader = reader;
        this.findOrders = findOrders;
        this.listSellers = listSellers;
        this.listChoices = listChoices;
        this.showOrder = showOrder;
        this.headOffice = headOffice;
    }

    OrdersPage list(OrderSearch search, Optional<String> at) {
        var words = words();
        var found =
                findOrders.execute(
                        actors.current(),
                        new FindOrders.Input(search.filter(), at, Page.USUAL_SIZE));
        var typed = search.typed();
        return new OrdersPage(
                found.map(line -> row(line, words)),
                Arrays.stream(OrderStage.values())
                        .map(one ->
                                option(
                                        one.code(),
                                        words.stage(one),
                                        typed.getOrDefault("state", "")))
                        .toList(),
                Arrays.stream(PaymentStanding.values())
                        .map(one ->
                                option(
                                        one.code(),
                                        words.standing(one),
                                        typed.getOrDefault("payment", "")))
                        .toList(),
                listSellers.execute(actors.current()).stream()
                        .map(one ->
                                option(
                                        one.id().toString(),
                                        one.name(),
                                        typed.getOrDefault("seller", "")))
                        .toList(),
                typed.getOrDefault("text", ""),
                search.query());
    }

    EnterPage form(OrderForm form) {
        var choices = listChoices.execute(actors.current());
        return new EnterPage(
                form,
                choices.packages().stream()
                        .map(one ->
                                option(
                                        one.id().toString(),
                                        one.name() + " · " + OfferWords.amount(one.price()),
                                        form.pack()))
                        .toList(),
                choices.branches().size() < 2
                        ? List.of()
                        : choices.branches().stream()
                                .map(one -> option(one.id().toString(), one.name(), form.branch()))
                                .toList(),
                choices.salespeople().stream()
                        .map(one -> option(one.id().toString(), one.name(), form.salesperson()))
                        .toList());
    }

    /** {@code form} is what was refused. */
    OrderPage page(UUID id, StepForm form) {
        var words = words();
        var sheet = showOrder.execute(actors.current(), new OrderId(id));
        var order = sheet.order();
        var facts = order.facts();
        var details = facts.details();
        var terms = facts.terms();
        var stage = order.state().stage();
        return new OrderPage(
                id.toString(),
                facts.number().text(),
                words.stage(stage),
                OrderWords.tone(stage),
                words.standing(order.standing()),
                sheet.branchName(),
                facts.at(),
                stage == OrderStage.NEW,
                stage == OrderStage.NEW || stage == OrderStage.CONFIRMED,
                order.paid().isPositive(),
                OrderStatusView.ifAny(sheet.back()),
                OrderViews.reason(order).orElse(""),
                details.name(),
                details.phone().spaced(),
                details.phone().e164(),
                details.email().map(EmailAddress::value).orElse(""),
                details.area(),
                details.place(),
                words.coverage(facts.coverage()),
                details.notes(),
                facts.source() == OrderSource.PUBLIC
                        ? words.words().fromPublic()
                        : words.words().fromDesk(),
                sheet.seller().orElse(""),
                sheet.salesperson().orElse(""),
                facts.referral().lead().map(Object::toString).orElse(""),
                sheet.lead().orElse(""),
                terms.packageName(),
                OfferWords.amount(terms.price()),
                OfferWords.amount(terms.installation()),
                OfferWords.amount(terms.total()),
                OfferWords.amount(order.paid()),
                OfferWords.amount(order.due()),
                sheet.receipts().stream()
                        .map(one -> Line.of(one, words, headOffice.zone()))
                        .toList(),
                sheet.owner().map(one -> one.id().toString()).orElse(""),
                sheet.owner().map(OrderQueries.Owner::name).orElse(""),
                sheet.owner().map(OrderQueries.Owner::account).orElse(""),
                OrderViews.ticket(order).map(UUID::toString).orElse(""),
                sheet.ticket().orElse(""),
                form,
                order.version());
    }

    private static OrderRow row(OrderQueries.Line line, OrderWords words) {
        return new OrderRow(
                line.id().toString(),
                line.number(),
                line.name(),
                line.phone(),
                line.area(),
                line.packageName(),
                line.seller()
                        .orElseGet(() ->
                                line.source() == OrderSource.PUBLIC
                                        ? words.words().fromPublic()
                                        : words.words().fromDesk()),
                words.standing(line.payment()),
                OfferWords.amount(line.total()),
                words.stage(line.stage()),
                OrderWords.tone(line.stage()),
                line.at());
    }

    private static Option option(String value, String text, String chosen) {
        return new Option(value, text, value.equals(chosen));
    }

    private OrderWords words() {
        return new OrderWords(reader.language());
    }
}
