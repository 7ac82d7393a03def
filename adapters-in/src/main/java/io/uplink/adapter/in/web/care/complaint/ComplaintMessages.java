package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about complaints, ours and the public ones. */
@MessageBundle("complaint")
public interface ComplaintMessages {

    @Message("Complaints")
    String complaints();

    @Message("Complaint")
    String complaint();

    @Message("Desk")
    String desk();

    @Message("Received")
    String received();

    @Message("Seen")
    String acknowledged();

    @Message("Under review")
    String underReview();

    @Message("Upheld")
    String approved();

    @Message("Not upheld")
    String rejected();

    @Message("Being worked")
    String converted();

    @Message("Settled")
    String resolved();

    @Message("No connection")
    String connectivity();

    @Message("Slow connection")
    String speed();

    @Message("Bills and payments")
    String billing();

    @Message("Equipment")
    String equipment();

    @Message("How we treated you")
    String service();

    @Message("Something else")
    String other();

    @Message("{days} days left")
    String daysLeft(long days);

    @Message("1 day left")
    String oneDayLeft();

    @Message("last day")
    String lastDay();

    @Message("{days} days late")
    String daysLate(long days);

    @Message("1 day late")
    String oneDayLate();

    @Message("not seen in time")
    String notSeenInTime();

    @Message("in time")
    String inTime();

    @Message("too late")
    String tooLate();

    @Message("At a glance")
    String atAGlance();

    @Message("All")
    String all();

    @Message("Open")
    String open();

    @Message("Not seen yet")
    String unseen();

    @Message("Soon due")
    String dueSoon();

    @Message("Overdue")
    String overdue();

    @Message("an answer or a repair is owed")
    String openWhy();

    @Message("nobody of ours has looked")
    String unseenWhy();

    @Message("their last days have begun")
    String dueSoonWhy();

    @Message("past a deadline")
    String overdueWhy();

    @Message("Register of complaints")
    String register();

    @Message("Export")
    String exportList();

    @Message("New complaint")
    String newComplaint();

    @Message("Public form")
    String publicForm();

    @Message("Number, name, telephone or subject")
    String find();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("About")
    String category();

    @Message("Anything")
    String anyCategory();

    @Message("Branch")
    String branch();

    @Message("Any branch")
    String anyBranch();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("More")
    String more();

    @Message("Search")
    String search();

    @Message("Clear")
    String clear();

    @Message("Of one customer only")
    String customerOnly();

    @Message("No complaint matches")
    String noneFound();

    @Message("Try other words, or leave a filter out.")
    String noneFoundWhy();

    @Message("No complaints")
    String noneYet();

    @Message("Whoever is unhappy can say so on the public form, free of charge.")
    String noneYetWhy();

    @Message("Number")
    String number();

    @Message("Subject")
    String subject();

    @Message("Complainant")
    String complainant();

    @Message("Due")
    String due();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("What was said")
    String said();

    @Message("Where: {place}")
    String where(String place);

    @Message("What we answered")
    String answered();

    @Message("Why it was not upheld")
    String whyNot();

    @Message("What was done")
    String done();

    @Message("What to do")
    String next();

    @Message("Mark as seen")
    String markSeen();

    @Message("Start the review")
    String startReview();

    @Message("Take the review over")
    String takeOver();

    @Message("{name} looks into it.")
    String reviewedBy(String name);

    @Message("Uphold it")
    String uphold();

    @Message("Say what we will do. The complainant gets these words.")
    String upholdHint();

    @Message("Do not uphold it")
    String reject();

    @Message("Say why. The complainant gets these words, and may appeal.")
    String rejectHint();

    @Message("Answer")
    String answer();

    @Message("Reason")
    String reason();

    @Message("Open the ticket")
    String toTicket();

    @Message("It is opened once, for this customer, with what was said.")
    String toTicketHint();

    @Message("Settle it without a ticket")
    String settle();

    @Message("Say what was done. The complainant gets these words.")
    String settleHint();

    @Message("Look at it again")
    String reopen();

    @Message("Its deadlines start anew.")
    String reopenHint();

    @Message("Nothing is owed any more.")
    String nothingToDo();

    @Message("It is settled when its ticket is.")
    String worksTicket();

    @Message("A colleague with more rights goes on from here.")
    String notYours();

    @Message("Customer")
    String customer();

    @Message("No customer")
    String noCustomer();

    @Message("Or by account number")
    String account();

    @Message("same telephone number")
    String samePhone();

    @Message("Priority")
    String priority();

    @Message("Category of the ticket")
    String ticketCategory();

    @Message("Where it belongs")
    String sort();

    @Message("Save")
    String save();

    @Message("History")
    String history();

    @Message("Note for us")
    String note();

    @Message("Only our people read it.")
    String noteHint();

    @Message("Add the note")
    String addNote();

    @Message("only us")
    String internal();

    @Message("Telephone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("Swahili")
    String swahili();

    @Message("Written down by")
    String takenBy();

    @Message("Sent by the complainant")
    String sentByForm();

    @Message("Deadlines")
    String deadlines();

    @Message("Received")
    String receivedAt();

    @Message("To be seen by")
    String seenBy();

    @Message("Seen")
    String seenAt();

    @Message("To be settled by")
    String resolveBy();

    @Message("Settled")
    String settledAt();

    @Message("Ticket")
    String ticket();

    @Message("Appealed")
    String appealed();

    @Message("If the complainant disagrees")
    String path();

    @Message(
            "One appeal from the follow page, then the regulator: {regulator}. Complaining is free of charge.")
    String pathHint(String regulator);

    @Message("Somebody changed it meanwhile. Look again and decide again.")
    String changed();

    @Message("Please look at the fields below.")
    String check();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Name")
    String name();

    @Message("Where it happens")
    String location();

    @Message("What happened")
    String text();

    @Message("Take the complaint")
    String record();

    @Message("The complainant gets the number and a link by SMS.")
    String recordHint();

    @Message("Cancel")
    String cancel();

    @Message("The complaint came in")
    String evReceived();

    @Message("We saw it")
    String evAcknowledged();

    @Message("We started to look into it")
    String evReviewStarted();

    @Message("It was upheld")
    String evApproved();

    @Message("It was not upheld")
    String evRejected();

    @Message("We started the work")
    String evConverted();

    @Message("It was settled")
    String evResolved();

    @Message("It is looked at again")
    String evReopened();

    @Message("You appealed")
    String evAppealed();

    @Message("The complainant appealed")
    String evAppealedThem();

    @Message("Its last days began")
    String evDueSoon();

    @Message("Nobody had seen it in time")
    String evAcknowledgementMissed();

    @Message("It became late")
    String evResolutionMissed();

    @Message("Note")
    String evNote();

    @Message("Make a complaint")
    String title();

    @Message("Tell us what went wrong. It costs nothing, and you need not be a customer.")
    String intro();

    @Message("You get a number at once, and an answer within {days} days.")
    String promise(long days);

    @Message("Your name")
    String yourName();

    @Message("Your mobile number")
    String yourPhone();

    @Message("We send the number of your complaint there.")
    String yourPhoneHint();

    @Message("Your e-mail")
    String yourEmail();

    @Message("optional")
    String optional();

    @Message("What is it about?")
    String what();

    @Message("Choose one")
    String choose();

    @Message("In a few words")
    String inShort();

    @Message("What happened, and when?")
    String inFull();

    @Message("Where does it happen?")
    String place();

    @Message("Which of our offices is nearest?")
    String office();

    @Message("I do not know")
    String anyOffice();

    @Message("Leave this empty")
    String trap();

    @Message("Send the complaint")
    String send();

    @Message("Made one already?")
    String already();

    @Message("Follow it by its number")
    String followIt();

    @Message("Follow your complaint")
    String followTitle();

    @Message("Enter the number of the complaint and the telephone number you gave.")
    String followIntro();

    @Message("Number of the complaint")
    String yourNumber();

    @Message("Show it")
    String show();

    @Message("Make a complaint")
    String makeOne();

    @Message("That is enough for today")
    String tooManyTitle();

    @Message(
            "Several complaints came from you today already. They are all being looked at. Please call us if something is urgent.")
    String tooMany();

    @Message("This was not sent. Please look at the fields below.")
    String notSent();

    @Message("We have your complaint. Its number is {number}: please write it down.")
    String thanks(String number);

    @Message("We look at your complaint again.")
    String appealSent();

    @Message("We have your complaint")
    String nowReceived();

    @Message("We have seen your complaint")
    String nowSeen();

    @Message("We are looking into it")
    String nowReview();

    @Message("You are right")
    String nowApproved();

    @Message("We see it differently")
    String nowRejected();

    @Message("We are working on it")
    String nowConverted();

    @Message("It is settled")
    String nowResolved();

    @Message("Received")
    String stepReceived();

    @Message("Looked into")
    String stepReview();

    @Message("Decided")
    String stepDecided();

    @Message("Settled")
    String stepSettled();

    @Message("done")
    String stepDone();

    @Message("You hear from us by")
    String answerBy();

    @Message("Settled by")
    String settledBy();

    @Message("We said {day}. We are sorry, and are on it.")
    String lateSorry(String day);

    @Message("It takes longer")
    String later();

    @Message("What you told us")
    String yourWords();

    @Message("Our answer")
    String ourAnswer();

    @Message("What we did")
    String whatDone();

    @Message("Its work order is {number}.")
    String itsTicket(String number);

    @Message("What happened so far")
    String happened();

    @Message("You do not agree?")
    String appealTitle();

    @Message("You may appeal once, until {day}. It costs nothing.")
    String appealHint(String day);

    @Message("What did we get wrong?")
    String appealWhat();

    @Message("Appeal")
    String appeal();

    @Message("Your rights")
    String rightsTitle();

    @Message("Complaining and appealing are free of charge.")
    String rightsFree();

    @Message(
            "First us: we answer within {days} days of your complaint, and look again if you appeal.")
    String rightsUs(long days);

    @Message(
            "Then the regulator: {name}. If our answer does not come or does not satisfy you, take the number of your complaint there.")
    String rightsRegulator(String name);

    @Message("Keep this page to yourself: whoever has its address reads your complaint.")
    String foot();

    @Message("Call us")
    String callUs();
}
