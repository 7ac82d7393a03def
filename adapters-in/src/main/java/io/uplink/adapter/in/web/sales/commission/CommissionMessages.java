package io.uplink.adapter.in.web.sales.commission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of salespeople and commissions say. */
@MessageBundle("commission")
public interface CommissionMessages {

    @Message("Sales")
    String sales();

    @Message("Salespeople")
    String salespeople();

    @Message("Commissions")
    String commissions();

    @Message("New salesperson")
    String newOne();

    @Message("Period")
    String period();

    @Message("Show")
    String show();

    @Message("This month")
    String thisMonth();

    @Message("Last month")
    String lastMonth();

    @Message("Last 90 days")
    String quarter();

    @Message("Last 365 days")
    String year();

    @Message("Orders of these days that are paid or became customers.")
    String counted();

    @Message("Nobody sells for you yet")
    String none();

    @Message("Add your salespeople and agents to see who brings how many orders.")
    String noneWhy();

    @Message("Rank")
    String rank();

    @Message("Salesperson")
    String who();

    @Message("Orders")
    String orders();

    @Message("Revenue")
    String revenue();

    @Message("Earned")
    String earned();

    @Message("Owed today")
    String owed();

    @Message("Sells no longer")
    String inactive();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("Branch")
    String branch();

    @Message("Signs in as")
    String person();

    @Message("Nobody of ours: an agent")
    String agent();

    @Message("Code")
    String code();

    @Message("3 to 12 letters and digits, which they hand out.")
    String codeHint();

    @Message("Address to hand out")
    String link();

    @Message("Sells for us")
    String active();

    @Message("Commission")
    String rate();

    @Message("Kind")
    String kind();

    @Message("Percentage of the price")
    String percentage();

    @Message("The same for each order")
    String fixed();

    @Message("How much")
    String value();

    @Message("A percentage such as 10 or 7.5, or shillings.")
    String valueHint();

    @Message("{value} % of the price")
    String percentOf(String value);

    @Message("{amount} for each order")
    String eachOrder(String amount);

    @Message("From")
    String fromDay();

    @Message("Orders placed before that day keep the rate of their day.")
    String rateHint();

    @Message("holds today")
    String holds();

    @Message("Set commission")
    String setRate();

    @Message("Months and targets")
    String targets();

    @Message("Target")
    String target();

    @Message("no target")
    String noTarget();

    @Message("{percent} % reached")
    String reached(int percent);

    @Message("{count} orders")
    String ofOrders(int count);

    @Message("Month")
    String month();

    @Message("Orders to reach")
    String targetOrders();

    @Message("Revenue to reach")
    String targetRevenue();

    @Message("Set target")
    String setTarget();

    @Message("One of the two or both; neither takes the target away.")
    String targetHint();

    @Message("Waits to be paid")
    String open();

    @Message("What has to come back is taken off by itself.")
    String openHint();

    @Message("Nothing waits to be paid.")
    String nothingOpen();

    @Message("Choose")
    String choose();

    @Message("From")
    String account();

    @Message("Pay out")
    String pay();

    @Message("Paid out")
    String payouts();

    @Message("Taken back")
    String takenBack();

    @Message("Waits")
    String waits();

    @Message("Paid")
    String paid();

    @Message("Taken back before it was paid")
    String settled();

    @Message("Cash")
    String cash();

    @Message("Bank")
    String bank();

    @Message("Undeposited cash")
    String undeposited();

    @Message("Order")
    String order();

    @Message("Day")
    String day();

    @Message("Amount")
    String amount();

    @Message("State")
    String state();

    @Message("Only what waits")
    String onlyOpen();

    @Message("All")
    String all();

    @Message("No commissions")
    String noLines();

    @Message("A commission is earned when an order that somebody brought is paid.")
    String noLinesWhy();

    @Message("Earlier page")
    String before();

    @Message("Next page")
    String after();

    @Message("Change")
    String edit();

    @Message("Save")
    String save();

    @Message("Back")
    String back();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("History")
    String history();

    @Message("Loading…")
    String loading();
}
