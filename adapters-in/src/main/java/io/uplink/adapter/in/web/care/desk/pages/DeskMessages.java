package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What prepared replies, macros, views and changes of many tickets say. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Desk")
    String desk();

    @Message("Canned replies")
    String replies();

    @Message("Macros")
    String macros();

    @Message("Saved views")
    String views();

    @Message("Replies and macros")
    String repliesAndMacros();

    @Message("Tickets")
    String tickets();

    @Message("New reply")
    String newReply();

    @Message("New macro")
    String newMacro();

    @Message("Save this view")
    String newView();

    @Message("Save view")
    String saveView();

    @Message("Name")
    String name();

    @Message("Topic")
    String topic();

    @Message("For whom")
    String audience();

    @Message("Text")
    String text();

    @Message("English text")
    String english();

    @Message("Swahili text")
    String swahili();

    @Message("For customers who read Swahili. Left empty, they get the English text.")
    String swahiliHint();

    @Message("Words that are filled in")
    String placeholders();

    @Message(
            "What a ticket does not know yet stays as it is written, so that you see it before you send.")
    String placeholdersHint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Remove")
    String remove();

    @Message("Nothing was saved yet.")
    String notSaved();

    @Message("No canned replies yet")
    String noReplies();

    @Message("Write down what you answer often and put it into a reply with one key.")
    String noRepliesHint();

    @Message("No macros yet")
    String noMacros();

    @Message(
            "A macro does several things to a ticket at once: it answers, assigns and changes its state.")
    String noMacrosHint();

    @Message("No saved views yet")
    String noViews();

    @Message("Narrow the list of tickets, then choose Save view.")
    String noViewsHint();

    @Message("Greeting")
    String greeting();

    @Message("Acknowledgement")
    String acknowledgement();

    @Message("Status update")
    String statusUpdate();

    @Message("Resolution")
    String resolution();

    @Message("Follow-up")
    String followUp();

    @Message("Escalation")
    String escalation();

    @Message("Closure")
    String closure();

    @Message("General")
    String general();

    @Message("Only me")
    String own();

    @Message("Everybody")
    String all();

    @Message("Only you")
    String ownOnly();

    @Message("As it is now")
    String keepAudience();

    @Message("A team")
    String teamsHead();

    @Message("A branch")
    String branchesHead();

    @Message("You may use this, but not change it.")
    String readOnly();

    @Message("Reply")
    String reply();

    @Message("No reply")
    String noReply();

    @Message("Goes to the customer. You see it before it is sent.")
    String replyHint();

    @Message("Who works it")
    String who();

    @Message("Leave as it is")
    String whoKeep();

    @Message("Whoever runs the macro takes it")
    String whoClaim();

    @Message("Assign to")
    String whoAssign();

    @Message("Person")
    String person();

    @Message("Team")
    String team();

    @Message("Branch")
    String branch();

    @Message("Nobody")
    String nobody();

    @Message("Choose one")
    String chooseOne();

    @Message("Priority")
    String priority();

    @Message("Leave as it is")
    String keepPriority();

    @Message("Internal note")
    String note();

    @Message("State")
    String state();

    @Message("Leave as it is")
    String stateKeep();

    @Message("Start work")
    String start();

    @Message("Hold")
    String hold();

    @Message("Go on")
    String resume();

    @Message("Resolve")
    String resolve();

    @Message("Close")
    String close();

    @Message("Assign")
    String assign();

    @Message("Escalate")
    String escalate();

    @Message("Waits for")
    String holdReason();

    @Message("Goes on after, days")
    String days();

    @Message("Left empty, it waits until somebody says so.")
    String daysHint();

    @Message("What was done")
    String whatWasDone();

    @Message("The customer reads this.")
    String whatWasDoneHint();

    @Message("Reason")
    String reason();

    @Message("To")
    String escalateTo();

    @Message("Whoever is next")
    String nextUp();

    @Message("the customer")
    String customer();

    @Message("somebody else")
    String thirdParty();

    @Message("parts")
    String parts();

    @Message("an appointment")
    String scheduled();

    @Message("Low")
    String low();

    @Message("Medium")
    String medium();

    @Message("High")
    String high();

    @Message("Critical")
    String critical();

    @Message("What it does")
    String does();

    @Message("Replies to the customer")
    String doesReply();

    @Message("Assigns it to {who}")
    String doesAssign(String who);

    @Message("Takes it from whoever has it")
    String doesUnassign();

    @Message("Takes it for you")
    String doesClaim();

    @Message("Sets the priority to {priority}")
    String doesPriority(String priority);

    @Message("Writes a note: {text}")
    String doesNote(String text);

    @Message("Starts work")
    String doesStart();

    @Message("Holds it: waits for {reason}")
    String doesHold(String reason);

    @Message("Holds it {days} days: waits for {reason}")
    String doesHoldDays(int days, String reason);

    @Message("Goes on with it")
    String doesResume();

    @Message("Resolves it: {text}")
    String doesResolve(String text);

    @Message("somebody who is not there any more")
    String somebody();

    @Message("Run")
    String run();

    @Message("Run “{name}”")
    String runTitle(String name);

    @Message("All of this is done, or nothing.")
    String runHint();

    @Message("{name} wrote meanwhile:")
    String meanwhile(String name);

    @Message("Run it all the same.")
    String runAnyway();

    @Message("This ticket changed while you had it open. Read it, then run the macro again.")
    String changedMeanwhile();

    @Message("Nothing of this macro was done.")
    String nothingDone();

    @Message("You lack the right: {right}.")
    String lacks(String right);

    @Message("Show the ticket")
    String showTicket();

    @Message("Insert")
    String insert();

    @Message("Insert a canned reply")
    String insertReply();

    @Message("Choose a reply")
    String chooseReply();

    @Message("Your text is kept. Please attach the files again.")
    String filesAgain();

    @Message("Manage")
    String manage();

    @Message("Shows")
    String criteria();

    @Message("You begin with this")
    String usual();

    @Message("Begin with this")
    String makeUsual();

    @Message("Begin with the usual list")
    String usualList();

    @Message("Change")
    String rename();

    @Message(
            "The filters and the order of the list are kept. Everyone sees in it only the tickets within their reach.")
    String viewHint();

    @Message("selected")
    String selected();

    @Message("Selected tickets")
    String selection();

    @Message("Select {number}")
    String selectOne(String number);

    @Message("Select all on this page")
    String selectPage();

    @Message("select")
    String keysSelect();

    @Message("Clear")
    String clear();

    @Message("Assign {count} tickets")
    String bulkAssign(long count);

    @Message("Change the priority of {count} tickets")
    String bulkPriority(long count);

    @Message("Write a note on {count} tickets")
    String bulkNote(long count);

    @Message("Escalate {count} tickets")
    String bulkEscalate(long count);

    @Message("Resolve {count} tickets")
    String bulkResolve(long count);

    @Message("Close {count} tickets")
    String bulkClose(long count);

    @Message("Each ticket is decided by itself; you see what became of each.")
    String bulkHint();

    @Message("Only resolved tickets can be closed.")
    String closeHint();

    @Message("Result")
    String result();

    @Message("Done")
    String done();

    @Message("It was so already")
    String unchanged();

    @Message("Refused")
    String refused();

    @Message("Not yet")
    String waiting();

    @Message("{count} done")
    String doneCount(long count);

    @Message("{count} were so already")
    String unchangedCount(long count);

    @Message("{count} refused")
    String refusedCount(long count);

    @Message("{count} to go")
    String waitingCount(long count);

    @Message("Go on")
    String goOn();

    @Message("{decided} of {all}")
    String progress(long decided, long all);

    @Message("Ticket")
    String ticket();

    @Message("a ticket you cannot see")
    String hiddenTicket();

    @Message("Back to the tickets")
    String backToTickets();
}
