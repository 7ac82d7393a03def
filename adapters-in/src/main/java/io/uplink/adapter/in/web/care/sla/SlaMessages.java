package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the SLA pages. */
@MessageBundle("sla")
public interface SlaMessages {

    @Message("Service levels")
    String title();

    @Message("Settings")
    String settings();

    @Message("Policies")
    String policies();

    @Message("What we promise, in working time")
    String policiesHint();

    @Message("Priority")
    String priority();

    @Message("Policy")
    String policy();

    @Message("First answer")
    String response();

    @Message("Next reply")
    String nextReply();

    @Message("Runs when the customer writes after our first answer. Leave both empty for none.")
    String nextReplyHint();

    @Message("For")
    String scope();

    @Message("all tickets")
    String everything();

    @Message("For which tickets cannot be changed. Take it out of force and add another.")
    String scopeStays();

    @Message(
            "Of the policies that fit a ticket the one that names the most counts; of those that"
                    + " name as many, the one that names the customer class, then the category, then"
                    + " the branch, then the priority.")
    String order();

    @Message("any")
    String any();

    @Message("standard")
    String usualClass();

    @Message("Customer class")
    String customerClass();

    @Message("Category")
    String category();

    @Message("What would it have done?")
    String simulate();

    @Message("The last 30 days under this policy")
    String simulated();

    @Message("Looked at all {number} tickets opened in the last {days} days.")
    String simulatedAll(String number, String days);

    @Message("Looked at the {number} newest tickets of the last 30 days; more would take too long.")
    String simulatedCut(String number);

    @Message("{number} of them are promised by this policy, before or after.")
    String simulatedTouched(int number);

    @Message(
            "Counted from their history: pauses, answers, messages of the customer and resolutions,"
                    + " with the priority, category, class and branch they have now. What is still open"
                    + " counts in neither. Nothing was saved.")
    String simulatedHow();

    @Message("Target")
    String target();

    @Message("As it is")
    String asItIs();

    @Message("As typed above")
    String asTyped();

    @Message("{met} met, {missed} missed")
    String metAndMissed(int met, int missed);

    @Message("SLA report")
    String report();

    @Message("How promises were kept to tickets opened in a period")
    String reportHint();

    @Message("Export as CSV")
    String export();

    @Message("Grouped by")
    String groupedBy();

    @Message("Opened from")
    String openedFrom();

    @Message("Opened until")
    String openedUntil();

    @Message("Show report")
    String showReport();

    @Message("No tickets in this period")
    String noTickets();

    @Message("Choose other days, or another branch.")
    String noTicketsHint();

    @Message("Kept in time, in percent, by {grouping}")
    String keptBy(String grouping);

    @Message("Tickets")
    String tickets();

    @Message("{number} met")
    String metOf(String number);

    @Message("{number} missed")
    String missedOf(String number);

    @Message(
            "Percent of those decided, then met / missed. Below it the working time used where it is"
                    + " known, pauses left out: the median, and what nine of ten did not exceed. Of"
                    + " replies a ticket counts with its slowest.")
    String reportLegend();

    @Message("The 200 largest groups are listed; the total counts all.")
    String reportCut();

    @Message("All")
    String whole();

    @Message("Nobody")
    String nobody();

    @Message("No team")
    String noTeam();

    @Message("Person")
    String person();

    @Message("Team")
    String team();

    @Message("Add a policy")
    String addPolicy();

    @Message("New policy")
    String newPolicy();

    @Message("Resolution")
    String resolution();

    @Message("Step up after")
    String escalation();

    @Message("To")
    String escalationTo();

    @Message("Team leader, else branch manager")
    String escalationUsual();

    @Message("Clock stops for")
    String pauses();

    @Message("never")
    String never();

    @Message("nothing")
    String nothing();

    @Message("Not in force")
    String inactive();

    @Message("In force: new tickets that it fits best are promised this")
    String active();

    @Message("Edit")
    String edit();

    @Message("Name")
    String name();

    @Message("Description")
    String description();

    @Message("hours")
    String hours();

    @Message("minutes")
    String minutes();

    @Message("Leave both empty for never.")
    String escalationHint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Tickets that are open keep what they were promised.")
    String keepsPromises();

    @Message("Nothing was saved yet.")
    String notSaved();

    @Message("Calendars")
    String calendars();

    @Message("A branch without a calendar of its own goes by the standard one")
    String calendarsHint();

    @Message("Standard")
    String standard();

    @Message("Hours")
    String week();

    @Message("Closed")
    String closed();

    @Message("Time zone")
    String zone();

    @Message("Like 08:00-13:00, 14:00-17:00; empty for a day off.")
    String hoursHint();

    @Message("Holidays")
    String holidays();

    @Message("Day")
    String day();

    @Message("every year")
    String yearly();

    @Message("Add holiday")
    String addHoliday();

    @Message("Remove")
    String remove();

    @Message("No holidays yet.")
    String noHolidays();

    @Message("Next: {name}, {day}")
    String nextHoliday(String name, String day);

    @Message("Give a branch its own calendar")
    String addCalendar();

    @Message("Branch")
    String branch();

    @Message("Add calendar")
    String add();

    @Message("Go by the standard calendar again")
    String retire();

    @Message("Open tickets of this branch finish by the calendar they have.")
    String retireHint();

    @Message("Try it")
    String tryIt();

    @Message("When would a ticket be due?")
    String tryHint();

    @Message("Opened at")
    String start();

    @Message("Calendar")
    String calendar();

    @Message("Show due times")
    String show();

    @Message("Opened")
    String opened();

    @Message("Why")
    String why();

    @Message("{time} counted")
    String counted(String time);

    @Message("holiday: {name}")
    String dayOff(String name);

    @Message("not a working day, or before or after hours")
    String notWorked();

    @Message("No policy fits this, so nothing is promised.")
    String noPromise();

    @Message("Low")
    String low();

    @Message("Medium")
    String medium();

    @Message("High")
    String high();

    @Message("Critical")
    String critical();

    @Message("Customer")
    String customer();

    @Message("Third party")
    String thirdParty();

    @Message("Parts")
    String parts();

    @Message("Scheduled visit")
    String scheduled();
}
