package io.uplink.adapter.in.web.care.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for rules. */
@MessageBundle("rule")
public interface RuleMessages {

    @Message("A ticket is opened")
    String opened();

    @Message("The customer writes")
    String customerReplied();

    @Message("Somebody is given the ticket")
    String assigned();

    @Message("The priority changes")
    String priorityChanged();

    @Message("It goes a step up")
    String escalated();

    @Message("It is put on hold")
    String pending();

    @Message("It goes on")
    String resumed();

    @Message("It is resolved")
    String resolved();

    @Message("It is opened again")
    String reopened();

    @Message("The customer rates it")
    String rated();

    @Message("Most of its time has passed")
    String slaWarned();

    @Message("The first answer is late")
    String responseMissed();

    @Message("A reply is late")
    String replyMissed();

    @Message("It is not resolved in time")
    String resolutionMissed();

    @Message("It stays overdue")
    String overdue();

    @Message("Nobody takes it")
    String unassignedFor();

    @Message("It keeps waiting")
    String waiting();

    @Message("Settings")
    String settings();

    @Message("Rules for tickets")
    String rules();

    @Message(
            "What is done to tickets by itself: when something happens, for which tickets, and what. They take their turn by place.")
    String rulesHint();

    @Message("New rule")
    String newRule();

    @Message("No rules yet")
    String noRules();

    @Message(
            "A rule can give outages to a team at once, raise what businesses report, or take a ticket further up the longer it is overdue.")
    String noRulesHint();

    @Message("Name")
    String name();

    @Message("When")
    String when();

    @Message("After minutes")
    String minutes();

    @Message(
            "Only for the last three: by the clock on the wall, nights too. 60 is an hour, 1440 a day. Several rules with longer times are several steps.")
    String minutesHint();

    @Message("For which tickets")
    String which();

    @Message("All of it must hold, of several values one. What is left empty says nothing.")
    String whichHint();

    @Message("What is done")
    String what();

    @Message("Branch")
    String branch();

    @Message("All branches")
    String everyBranch();

    @Message("Priority")
    String priorities();

    @Message("Category")
    String categories();

    @Message("Class of the customer")
    String classes();

    @Message("Team")
    String team();

    @Message("Any or none")
    String anyTeam();

    @Message("Nobody has it")
    String unassigned();

    @Message("Words in subject or text")
    String words();

    @Message("Rated with at most")
    String mostStars();

    @Message("Rated or not")
    String anyStars();

    @Message("{count} stars")
    String stars(int count);

    @Message("Give it to")
    String toPerson();

    @Message("Give it to the team")
    String toTeam();

    @Message("Leave as it is")
    String leave();

    @Message("Set the priority to")
    String priority();

    @Message("Write a note")
    String note();

    @Message("An @name tells that colleague.")
    String noteHint();

    @Message("Take it a step up, because")
    String why();

    @Message("Left empty, it stays where it is.")
    String whyHint();

    @Message("Up to")
    String upTo();

    @Message("Whoever is next")
    String usualStep();

    @Message("Put it on hold for")
    String hold();

    @Message("For days")
    String days();

    @Message("Place")
    String place();

    @Message("0 to 999; smaller comes first, and later rules see what earlier ones did.")
    String placeHint();

    @Message("Acts")
    String active();

    @Message("On")
    String on();

    @Message("Off")
    String off();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Remove")
    String remove();

    @Message("What it did stays in the histories of the tickets.")
    String removeHint();

    @Message("Nothing was saved yet.")
    String notSaved();

    @Message("This rule belongs to the whole company. You can read it.")
    String readOnly();

    @Message("Try it")
    String tryIt();

    @Message("What it would do")
    String tried();

    @Message("It would act on {acts} of {looked} tickets.")
    String triedOf(int acts, int looked);

    @Message("None of the tickets of the last 30 days comes into question.")
    String triedNone();

    @Message(
            "Tickets of the last 30 days to which it happened, 200 at most, as they are now. Nothing was saved or changed.")
    String triedHow();

    @Message("Ticket")
    String ticket();

    @Message("At")
    String at();

    @Message("would act")
    String acts();

    @Message("not: {reason}")
    String not(String reason);

    @Message("What it did last")
    String runs();

    @Message("It has not acted yet.")
    String noRuns();

    @Message("done")
    String did();

    @Message("refused: {reason}")
    String refused(String reason);

    @Message("Does")
    String does();

    @Message("{what} for {minutes} min")
    String lasts(String what, int minutes);

    @Message("another branch")
    String againstBranch();

    @Message("no longer so")
    String againstTrigger();

    @Message("Its turn")
    String turn();

    @Message("Acts on tickets")
    String actsOn();

    @Message("What becomes of it")
    String outcome();

    @Message("{count} others that it leaves alone")
    String leaves(int count);
}
