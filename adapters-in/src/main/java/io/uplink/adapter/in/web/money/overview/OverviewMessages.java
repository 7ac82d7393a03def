package io.uplink.adapter.in.web.money.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about all money says. */
@MessageBundle("overview")
public interface OverviewMessages {

    @Message("Money at a glance")
    String title();

    @Message("Receivable")
    String receivable();

    @Message("Invoices: {n}")
    String invoices(String n);

    @Message("Overdue")
    String overdue();

    @Message("Received today")
    String receivedToday();

    @Message("Received this month")
    String receivedMonth();

    @Message("Customers’ credit")
    String credit();

    @Message("Paid, and pays nothing yet")
    String creditHint();

    @Message("How late it is")
    String ageing();

    @Message("Every debt")
    String everyDebt();

    @Message("Revenue this month")
    String revenue();

    @Message("By branch")
    String byBranch();

    @Message("By package and account")
    String bySource();

    @Message("This month")
    String now();

    @Message("Last month")
    String before();

    @Message("Nothing was earned in these two months.")
    String noRevenue();

    @Message("Without tax, credit notes taken off, as the books have it.")
    String revenueHint();
}
