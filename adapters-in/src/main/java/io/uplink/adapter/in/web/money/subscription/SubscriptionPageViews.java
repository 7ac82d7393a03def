package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.util.List;
import java.util.Optional;

/** Subscriptions as pages show them: amounts and days in words. */
public final class SubscriptionPageViews {

    private SubscriptionPageViews() {}

    /** A subscription of the list; {@code look} is the class of its state. */
    @TemplateData
    public record SubscriptionRow(
            String id,
            String name,
            String customer,
            String account,
            String interval,
            String price,
            String chargedUntil,
            String state,
            String look) {}

    /** The list and what it is narrowed to. */
    @TemplateData
    public record SubscriptionsPage(
            Page<SubscriptionRow> rows,
            List<Option> states,
            List<Option> branches,
            String text,
            String customer,
            String query,
            String currency) {}

    /** Those of a customer, as a piece of the customer's page. */
    @TemplateData
    public record OwnPage(List<SubscriptionRow> rows) {}

    /** What the next invoice will say. */
    @TemplateData
    public record NextView(
            String text,
            String net,
            String tax,
            String total,
            String day,
            String due,
            String credited) {}

    /** The form of a new one. */
    @TemplateData
    public record OpenPage(
            SubscriptionForm form,
            String customer,
            List<Option> packages,
            List<Option> products,
            List<Option> intervals,
            Optional<NextView> next,
            boolean previewed,
            String currency) {}

    /** What was charged. */
    @TemplateData
    public record ChargeRow(
            String invoice,
            String number,
            String period,
            String creditedFrom,
            String total,
            String balance) {}

    /** A subscription, all of it. */
    @TemplateData
    public record SubscriptionPage(
            String id,
            String name,
            String customerId,
            String customer,
            String account,
            String branch,
            String interval,
            String price,
            String tax,
            String start,
            String lastDay,
            String chargedUntil,
            String state,
            String look,
            boolean active,
            boolean paused,
            boolean ended,
            Optional<NextView> next,
            String credit,
            List<ChargeRow> charges,
            SubscriptionForm form,
            List<Option> packages,
            List<Option> products,
            List<Option> intervals,
            Optional<NextView> preview,
            boolean previewed,
            String today,
            long version,
            String currency) {}
}
