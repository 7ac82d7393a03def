package io.uplink.adapter.in.web.money.subscription;

import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.ChargeRow;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.NextView;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.SubscriptionPage;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.SubscriptionRow;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.SubscriptionsPage;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.invoice.ListBillingBranches;
import io.uplink.application.money.subscription.FindSubscriptions;
import io.uplink.application.money.subscription.NextInvoice;
import io.uplink.application.money.subscription.ShowSubscription;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Charge;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Filter;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Line;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads what the list, the customer's piece and the page of a subscription show. */
@ApplicationScoped
class SubscriptionReader {

    private final Actors actors;
    private final Reader reader;
    private final FindSubscriptions findSubscriptions;
    private final ShowSubscription showSubscription;
    private final ListBillingBranches listBranches;
    private final SubscriptionChoices choices;

    SubscriptionReader(
            Actors actors,
            Reader reader,
            FindSubscriptions findSubscriptions,
            ShowSubscription showSubscription,
            ListBillingBranches listBranches,
            SubscriptionChoices choices) {
        this.actors = actors;
        this.reader = reader;
        this.findSubscriptions = findSubscriptions;
        this.showSubscription = showSubscription;
        this.listBranches = listBranches;
        this.choices = choices;
    }

    SubscriptionsPage list(SubscriptionSearch search, Optional<String> at) {
        var words = new SubscriptionWords(reader.language());
        var found = found(search.filter(), at);
        var typed = search.typed();
        var state = typed.getOrDefault("state", "");
        var branch = typed.getOrDefault("branch", "");
        return new SubscriptionsPage(
                found,
                Arrays.stream(SubscriptionStatus.values())
                        .map(one ->
                                new Option(one.code(), words.state(one), one.code().equals(state)))
                        .toList(),
                listBranches.execute(actors.current()).stream()
                        .map(one ->
                                new Option(
                                        one.id().toString(),
                                        one.name(),
                                        one.id().toString().equals(branch)))
                        .toList(),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("customer", ""),
                search.query(),
                Money.KES.getCurrencyCode());
    }

    /** Those of one customer, as many as fit. */
    List<SubscriptionRow> ofCustomer(UUID customer) {
        return found(
                        new Filter(
                                Optional.empty(),
                                Optional.of(new CustomerId(customer)),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty())
                .items();
    }

    private Page<SubscriptionRow> found(Filter filter, Optional<String> at) {
        return findSubscriptions
                .execute(actors.current(), new FindSubscriptions.Input(filter, at, Page.USUAL_SIZE))
                .map(this::row);
    }

    private SubscriptionRow row(Line line) {
        var words = new SubscriptionWords(reader.language());
        var one = line.subscription();
        return new SubscriptionRow(
                one.id().toString(),
                one.item().name(),
                line.customerName(),
                line.account(),
                words.interval(one.rhythm().interval()),
                BillingWords.amount(one.item().price()),
                chargedUntil(one),
                words.state(one.status()),
                SubscriptionWords.look(one.status()));
    }

    /** Empty as long as nothing was. */
    private String chargedUntil(Subscription.Snapshot one) {
        return one.billedUntil().equals(one.start())
                ? ""
                : new BillingWords(reader.language()).day(one.billedUntil().minusDays(1));
    }

    /** The page; {@code form} is what was typed, and {@code preview} what it would do. */
    SubscriptionPage page(
            UUID id, SubscriptionForm form, Optional<NextInvoice> preview, boolean previewed) {
        var words = new SubscriptionWords(reader.language());
        var plain = new BillingWords(reader.language());
        var shown = showSubscription.execute(actors.current(), new SubscriptionId(id));
        var sheet = shown.sheet();
        var one = sheet.subscription();
        var active = one.status() == SubscriptionStatus.ACTIVE;
        return new SubscriptionPage(
                id.toString(),
                one.item().name(),
                one.customer().toString(),
                sheet.customerName(),
                sheet.account(),
                sheet.branchName(),
                words.interval(one.rhythm().interval()),
                BillingWords.amount(one.item().price()),
                sheet.taxName()
                        + ", "
                        + (one.item().taxIncluded()
                                ? plain.words().inclusive()
                                : plain.words().exclusive()),
                plain.day(one.start()),
                one.lastDay().map(plain::day).orElse(""),
                chargedUntil(one),
                words.state(one.status()),
                SubscriptionWords.look(one.status()),
                active,
                one.status() == SubscriptionStatus.PAUSED,
                one.status() == SubscriptionStatus.ENDED,
                shown.next().map(next -> next(next, plain)),
                BillingWords.some(shown.credit()),
                sheet.charges().stream().map(charge -> charge(charge, plain, words)).toList(),
                form,
                active ? choices.packages(form) : List.of(),
                active ? choices.products(form) : List.of(),
                choices.intervals(form),
                preview.map(next -> next(next, plain)),
                previewed,
                shown.today().toString(),
                one.version(),
                one.item().price().currency().getCurrencyCode());
    }

    static NextView next(NextInvoice next, BillingWords words) {
        return new NextView(
                next.charge().text(),
                BillingWords.amount(next.reckoning().net()),
                BillingWords.amount(next.reckoning().tax()),
                BillingWords.amount(next.reckoning().total()),
                words.day(next.day()),
                words.day(next.dueOn()),
                BillingWords.some(next.credited()));
    }

    private static ChargeRow charge(Charge charge, BillingWords words, SubscriptionWords own) {
        var charged = charge.charged();
        return new ChargeRow(
                charge.invoice().toString(),
                charge.number(),
                words.day(charged.days().from()) + " – " + words.day(charged.days().lastDay()),
                charged.coveredUntil().isBefore(charged.days().until())
                        ? own.words().creditedFrom(words.day(charged.coveredUntil()))
                        : "",
                BillingWords.amount(charge.total()),
                BillingWords.some(charge.balance()));
    }
}
