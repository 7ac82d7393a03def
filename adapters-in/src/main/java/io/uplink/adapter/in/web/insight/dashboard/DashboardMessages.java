package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dashboard. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message("Dashboard")
    String title();

    @Message("Desk")
    String desk();

    @Message("Good morning, {name}")
    String morning(String name);

    @Message("Good afternoon, {name}")
    String afternoon(String name);

    @Message("Good evening, {name}")
    String evening(String name);

    @Message("Period")
    String period();

    @Message("{days} d")
    String daysShort(int days);

    @Message("{days} days")
    String days(int days);

    @Message("New ticket")
    String newTicket();

    @Message("Numbers, each opens its list")
    String numbers();

    @Message("Open now")
    String openNow();

    @Message("{count} open")
    String nowOpen(int count);

    @Message("{count} in progress")
    String nowInProgress(int count);

    @Message("{count} pending")
    String nowPending(int count);

    @Message("Overdue")
    String overdue();

    @Message("{more} more than yesterday")
    String moreThanYesterday(int more);

    @Message("{fewer} fewer than yesterday")
    String fewerThanYesterday(int fewer);

    @Message("as many as yesterday")
    String asYesterday();

    @Message("At risk")
    String atRisk();

    @Message("{count} due within the hour")
    String dueSoon(int count);

    @Message("Unassigned")
    String unassigned();

    @Message("oldest {span}")
    String oldest(String span);

    @Message("nobody waits")
    String nobodyWaits();

    @Message("Opened today")
    String openedToday();

    @Message("Resolved today")
    String resolvedToday();

    @Message("this week {count}")
    String thisWeek(int count);

    @Message("Needs you now")
    String needs();

    @Message("Subject")
    String subject();

    @Message("Customer · area")
    String customer();

    @Message("Priority")
    String priority();

    @Message("SLA")
    String sla();

    @Message("Assignee")
    String assignee();

    @Message("Nobody")
    String nobody();

    @Message("Nothing needs you now")
    String nothing();

    @Message("No ticket is overdue, at risk or without an assignee.")
    String nothingWhy();

    @Message("SLA met by team")
    String byTeam();

    @Message("first response")
    String response();

    @Message("resolution")
    String resolution();

    @Message("{percent} points against the days before")
    String against(String percent);

    @Message("{count} met")
    String met(int count);

    @Message("{count} missed")
    String missed(int count);

    @Message("of")
    String of();

    @Message("No promise fell due in this time.")
    String noPromises();

    @Message("Median fix")
    String median();

    @Message("mean")
    String mean();

    @Message("Rating")
    String rating();

    @Message("{average} of 5 ({count})")
    String ratingOf(String average, int count);

    @Message("none yet")
    String noneYet();

    @Message("Opened, resolved, open")
    String chart();

    @Message("Opened")
    String opened();

    @Message("Resolved")
    String resolved();

    @Message("Open at day's end (right scale)")
    String openAtEnd();

    @Message("The numbers as a table")
    String asTable();

    @Message("Day")
    String day();

    @Message("Open at the end")
    String openAtEndShort();

    @Message("Top categories")
    String categories();

    @Message("{count} tickets")
    String tickets(int count);

    @Message("Others")
    String others();

    @Message("No ticket was opened in this time.")
    String noTickets();

    @Message("Overdue {span}")
    String late(String span);

    @Message("{span} left")
    String left(String span);

    @Message("No target")
    String noTarget();

    @Message("SLA time used")
    String timeUsed();

    @Message("Low")
    String low();

    @Message("Medium")
    String medium();

    @Message("High")
    String high();

    @Message("Critical")
    String critical();

    @Message(
            "{#if count == 1}1 day of a paybill is{#else}{count} days of paybills are{/if} not"
                    + " proven.")
    String unproven(int count);

    @Message("Prove")
    String prove();
}
