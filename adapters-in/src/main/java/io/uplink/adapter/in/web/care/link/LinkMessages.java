package io.uplink.adapter.in.web.care.link;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that links open. */
@MessageBundle("link")
public interface LinkMessages {

    @Message("Language")
    String language();

    @Message("Call")
    String call();

    @Message("Call us")
    String callUs();

    @Message("Map")
    String map();

    @Message("{number} updates left")
    String updatesLeft(int number);

    @Message("1 update left")
    String oneUpdateLeft();

    @Message("today")
    String today();

    @Message("yesterday")
    String yesterday();

    @Message("tomorrow")
    String tomorrow();

    @Message("{day} at {time}")
    String dayAt(String day, String time);

    @Message("{day} by {time}")
    String dayBy(String day, String time);

    @Message("{hours} h")
    String hours(long hours);

    @Message("{minutes} min")
    String minutes(long minutes);

    @Message("{days} days")
    String days(long days);

    @Message("1 day")
    String oneDay();

    @Message("Due {when}")
    String due(String when);

    @Message("Was due {when}")
    String wasDue(String when);

    @Message("{span} left at {time}")
    String left(String span, String time);

    @Message("{span} late at {time}")
    String late(String span, String time);

    @Message("The clock stands still while it waits")
    String clockStopped();

    @Message("Low priority")
    String low();

    @Message("Medium priority")
    String medium();

    @Message("High priority")
    String high();

    @Message("Critical")
    String critical();

    @Message("Open")
    String open();

    @Message("In progress")
    String inProgress();

    @Message("Waiting")
    String pending();

    @Message("Resolved")
    String resolved();

    @Message("Closed")
    String closed();

    @Message("account {number}")
    String account(String number);

    @Message("What the customer said")
    String said();

    @Message("Taken by {name}, {when}")
    String takenBy(String name, String when);

    @Message("Received {when}")
    String receivedAt(String when);

    @Message("Earlier on this ticket ({number})")
    String earlier(int number);

    @Message("Your update")
    String yourUpdate();

    @Message("What did you do?")
    String whatDid();

    @Message("Needed for Resolved. The customer reads this.")
    String whatDidHint();

    @Message("Photos")
    String photos();

    @Message("Up to 4. Optional.")
    String photosHint();

    @Message("This link works until {when}.")
    String worksUntil(String when);

    @Message("You can send {number} more updates with it.")
    String moreUpdates(int number);

    @Message("You can send one more update with it.")
    String oneMoreUpdate();

    @Message("It is only for you, {name}.")
    String onlyForYou(String name);

    @Message("Send note")
    String sendNote();

    @Message("It has to wait")
    String mustWait();

    @Message("What does it wait for?")
    String waitFor();

    @Message("Choose")
    String choose();

    @Message("The customer")
    String forCustomer();

    @Message("Somebody else")
    String forThirdParty();

    @Message("Parts")
    String forParts();

    @Message("A visit on another day")
    String forVisit();

    @Message("Set to waiting")
    String setWaiting();

    @Message("Resolved. Thank you, {name}.")
    String thanksResolved(String name);

    @Message("In progress. Thank you, {name}.")
    String thanksInProgress(String name);

    @Message("Waiting. Thank you, {name}.")
    String thanksPending(String name);

    @Message("Note sent. Thank you, {name}.")
    String thanksNote(String name);

    @Message("Sent {when}.")
    String sentAt(String when);

    @Message("Sent {when} with {number} photos.")
    String sentWithPhotos(String when, int number);

    @Message("Sent {when} with 1 photo.")
    String sentWithPhoto(String when);

    @Message("{name} can read it now.")
    String canRead(String name);

    @Message("What you wrote")
    String whatYouWrote();

    @Message("Nothing more to do here. If the fault comes back, you are told.")
    String finished();

    @Message("Back to the ticket")
    String back();

    @Message(
            "That was the last update this link allows. Ask the office for a new link if you need one.")
    String lastOne();

    @Message("This link has ended")
    String endedTitle();

    @Message("Nothing is lost: what was sent is on the ticket.")
    String endedSafe();

    @Message("Ask the office for a new link.")
    String endedAsk();

    @Message("Call the office {phone}")
    String callOffice(String phone);

    @Message("Please wait a moment")
    String throttledTitle();

    @Message(
            "This page was opened very often in a short time. Your link still works: open it again in {seconds} seconds.")
    String throttledText(long seconds);

    @Message("Nothing was sent yet. Please look at the marked places.")
    String notSent();

    @Message("Your request")
    String title();

    @Message("Request {number}")
    String request(String number);

    @Message("We have your request")
    String nowReceived();

    @Message("{name} was given your request")
    String nowAssigned(String name);

    @Message("Our team has your request")
    String nowTeam();

    @Message("{name} is working on it")
    String nowWorking(String name);

    @Message("We are working on it")
    String nowWorkingTeam();

    @Message("We wait for your answer")
    String nowWaitsForYou();

    @Message("We wait for a partner of ours")
    String nowWaitsForOthers();

    @Message("We wait for parts")
    String nowWaitsForParts();

    @Message("A visit is planned")
    String nowWaitsForVisit();

    @Message("Fixed {when}")
    String nowFixed(String when);

    @Message("This request is closed")
    String nowClosed();

    @Message("We have opened it again")
    String nowReopened();

    @Message("Received")
    String stepReceived();

    @Message("Technician assigned")
    String stepAssigned();

    @Message("Working on it")
    String stepWorking();

    @Message("Fixed")
    String stepFixed();

    @Message("(done)")
    String stepDone();

    @Message("Expected fixed")
    String expected();

    @Message("Goes on")
    String goesOn();

    @Message("Later than we said")
    String later();

    @Message("It was promised {when}. We are sorry, and still on it.")
    String laterSorry(String when);

    @Message("Technician")
    String technician();

    @Message("{name}, technician")
    String byTechnician(String name);

    @Message("Comes from {company}")
    String comesFrom(String company);

    @Message("What was done")
    String whatDone();

    @Message("How was our service?")
    String rateQuestion();

    @Message("Very bad")
    String star1();

    @Message("Bad")
    String star2();

    @Message("Fair")
    String star3();

    @Message("Good")
    String star4();

    @Message("Very good")
    String star5();

    @Message("Anything to add?")
    String anythingToAdd();

    @Message("Optional")
    String optional();

    @Message("Send rating")
    String sendRating();

    @Message("Thank you for your rating")
    String ratedTitle();

    @Message("You gave {stars} of 5 stars.")
    String ratedStars(int stars);

    @Message("Is everything working again?")
    String confirmQuestion();

    @Message("Then we close your request.")
    String confirmHint();

    @Message("Yes, it works")
    String confirm();

    @Message("Still not working? Open it again")
    String reopenQuestion();

    @Message("You can do this until {when}.")
    String reopenUntil(String when);

    @Message("What is wrong now?")
    String reopenWhat();

    @Message("Open it again")
    String reopen();

    @Message("What has happened")
    String happened();

    @Message("Write to us")
    String write();

    @Message("For example: when you are at home.")
    String writeHint();

    @Message("Send message")
    String sendMessage();

    @Message("Your message was sent.")
    String sentMessage();

    @Message("Your rating was sent. Thank you.")
    String sentRating();

    @Message("It is open again. We look into it.")
    String sentReopening();

    @Message("Thank you. Your request is closed.")
    String sentConfirmation();

    @Message("This page works until {when}. Only people with this link can see it.")
    String foot(String when);

    @Message("We received your request:")
    String didReceive();

    @Message("Opened")
    String didOpen();

    @Message("{name} was given your request.")
    String didAssign(String name);

    @Message("Assigned to {name}")
    String didAssignTo(String name);

    @Message("Given to the team")
    String didAssignTeam();

    @Message("{name} began to work on it.")
    String didBegin(String name);

    @Message("Work began.")
    String didBeginWork();

    @Message("It goes on.")
    String didResume();

    @Message("Fixed.")
    String didFix();

    @Message("Closed.")
    String didClose();

    @Message("Opened again.")
    String didReopen();

    @Message("You wrote:")
    String didWriteYou();

    @Message("The customer wrote:")
    String didWriteCustomer();

    @Message("Note:")
    String didNote();

    @Message("A photo was added.")
    String didAddPhotos();

    @Message("Went a step up.")
    String didEscalate();

    @Message("The customer gave {stars} of 5 stars.")
    String didRate(int stars);

    @Message("Your request {number} is handled together with this one.")
    String mergedHere(String number);

    @Message("Steps")
    String steps();

    @Message("required")
    String stepRequired();

    @Message("{name}, {time}")
    String stepBy(String name, String time);

    @Message("Save the steps")
    String saveSteps();

    @Message("Saved, {name}.")
    String thanksSteps(String name);

    @Message("Details")
    String fields();

    @Message("Save")
    String saveWork();
}
