package io.uplink.adapter.in.web.money.subscription;

import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.OpenPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.invoice.FindDebtor;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.subscription.ChooseSubscribed;
import io.uplink.application.money.subscription.NextInvoice;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the forms of subscriptions offer. */
@ApplicationScoped
class SubscriptionChoices {

    private final Actors actors;
    private final Reader reader;
    private final ChooseSubscribed chooseSubscribed;
    private final FindDebtor findDebtor;

    SubscriptionChoices(
            Actors actors,
            Reader reader,
            ChooseSubscribed chooseSubscribed,
            FindDebtor findDebtor) {
        this.actors = actors;
        this.reader = reader;
        this.chooseSubscribed = chooseSubscribed;
        this.findDebtor = findDebtor;
    }

    /** Whom a form means; refuses whom nobody knows. */
    Debtor debtor(SubscriptionForm form) {
        return findDebtor.execute(
                actors.current(),
                new FindDebtor.Input(
                        Inputs.id("customer", form.customer()).map(CustomerId::new),
                        form.account()));
    }

    OpenPage form(SubscriptionForm form, Optional<NextInvoice> next, boolean previewed) {
        actors.current().require(Permission.ACCOUNTING_INVOICES);
        return new OpenPage(
                form,
                who(form),
                packages(form),
                products(form),
                intervals(form),
                next.map(one -> SubscriptionReader.next(one, new BillingWords(reader.language()))),
                previewed,
                Money.KES.getCurrencyCode());
    }

    /** Nothing as long as it is not clear who is meant. */
    private String who(SubscriptionForm form) {
        if (form.customer().isBlank() && form.account().isBlank()) {
            return "";
        }
        try {
            var debtor = debtor(form);
            return debtor.name() + " · " + debtor.account();
        } catch (DomainException unknown) {
            return "";
        }
    }

    /** Empty for a reader who only looks. */
    List<Option> packages(SubscriptionForm form) {
        if (!mayCharge()) {
            return List.of();
        }
        var words = new SubscriptionWords(reader.language());
        return chooseSubscribed.execute(actors.current()).packages().stream()
                .map(one ->
                        new Option(
                                SubscriptionForm.PACKAGE + one.id(),
                                one.name()
                                        + " · "
                                        + BillingWords.amount(one.price())
                                        + " "
                                        + words.interval(one.interval()),
                                form.offer().equals(SubscriptionForm.PACKAGE + one.id())))
                .toList();
    }

    List<Option> products(SubscriptionForm form) {
        if (!mayCharge()) {
            return List.of();
        }
        return chooseSubscribed.execute(actors.current()).products().stream()
                .map(one ->
                        new Option(
                                SubscriptionForm.PRODUCT + one.id(),
                                one.name() + " · " + BillingWords.amount(one.unitPrice()),
                                form.offer().equals(SubscriptionForm.PRODUCT + one.id())))
                .toList();
    }

    List<Option> intervals(SubscriptionForm form) {
        var words = new SubscriptionWords(reader.language());
        return Arrays.stream(BillingInterval.values())
                .map(one ->
                        new Option(
                                one.code(),
                                words.interval(one),
                                one.code().equals(form.interval())))
                .toList();
    }

    private boolean mayCharge() {
        Actor actor = actors.current();
        return actor.reach(Permission.ACCOUNTING_INVOICES).isPresent();
    }
}
