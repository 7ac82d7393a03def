package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of tickets say. */
@MessageBundle("ticket")
public interface TicketMessages {

    @Message("New ticket")
    String newTicket();

    @Message("Saved views")
    String savedViews();

    @Message("Ticket list")
    String listLabel();

    @Message("My open")
    String myOpen();

    @Message("My teams")
    String myTeams();

    @Message("mine")
    String mine();

    @Message("All open")
    String allOpen();

    @Message("Overdue")
    String overdue();

    @Message("At risk")
    String atRisk();

    @Message("Unassigned")
    String unassigned();

    @Message("Resolved")
    String resolvedTab();

    @Message("Closed")
    String closedTab();

    @Message("All")
    String allTab();

    @Message("Filter this list")
    String filterList();

    @Message("Number")
    String number();

    @Message("Subject")
    String subject();

    @Message("Customer · area")
    String customerArea();

    @Message("State")
    String state();

    @Message("Priority")
    String priority();

    @Message("SLA")
    String sla();

    @Message("Assignee · team")
    String assigneeTeam();

    @Message("Reply")
    String reply();

    @Message("Nobody")
    String nobody();

    @Message("SLA time used")
    String slaUsed();

    @Message("Category")
    String category();

    @Message("Any category but")
    String notCategory();

    @Message("Branch")
    String branch();

    @Message("Assignee")
    String assignee();

    @Message("Team")
    String team();

    @Message("Opened")
    String opened();

    @Message("Opened from")
    String openedFrom();

    @Message("Opened until")
    String openedUntil();

    @Message("Clock")
    String clock();

    @Message("Customer")
    String customer();

    @Message("Resolved from")
    String resolvedFrom();

    @Message("Resolved until")
    String resolvedUntil();

    @Message("Rated from")
    String ratedFrom();

    @Message("Rated until")
    String ratedUntil();

    @Message("Open at the end of")
    String owedOn();

    @Message("Stars")
    String stars();

    @Message("Rated")
    String rated();

    @Message("not resolved")
    String notResolved();

    @Message("me")
    String me();

    @Message("yes")
    String yes();

    @Message("one customer")
    String oneCustomer();

    @Message("response in time")
    String responseMet();

    @Message("response late")
    String responseMissed();

    @Message("response met or missed")
    String responseDecided();

    @Message("resolved in time")
    String resolutionMet();

    @Message("resolution late")
    String resolutionMissed();

    @Message("resolution met or missed")
    String resolutionDecided();

    @Message("reply awaited")
    String replyWaiting();

    @Message("reply overdue")
    String replyOverdue();

    @Message("replies in time")
    String replyMet();

    @Message("a reply missed")
    String replyMissed();

    @Message("replies decided")
    String replyDecided();

    @Message("overdue")
    String clockOverdue();

    @Message("at risk")
    String clockAtRisk();

    @Message("due within the hour")
    String clockDueSoon();

    @Message("working time known")
    String clockTimed();

    @Message("SLA, soonest first")
    String sortSla();

    @Message("Newest first")
    String sortNewest();

    @Message("Most urgent first")
    String sortPriority();

    @Message("Last changed first")
    String sortUpdated();

    @Message("Sort by")
    String sortBy();

    @Message("Remove filter {name}")
    String removeFilter(String name);

    @Message("Filter by {name}")
    String addFilter(String name);

    @Message("Apply")
    String apply();

    @Message("Choose")
    String choose();

    @Message("Choose one")
    String chooseOne();

    @Message("{count} shown")
    String shown(int count);

    @Message("{count} of {total} shown")
    String shownOf(int count, long total);

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("move")
    String keysMove();

    @Message("open")
    String keysOpen();

    @Message("all keys")
    String keysAll();

    @Message("No ticket matches these filters")
    String noneMatch();

    @Message("Remove a filter, or look among resolved and closed tickets too.")
    String noneMatchHint();

    @Message("Nothing to do here")
    String noneHere();

    @Message("No ticket is in this view right now.")
    String noneHereHint();

    @Message("Remove “{name}”")
    String remove(String name);

    @Message("Clear all filters")
    String clearFilters();

    @Message("Search all states")
    String searchAll();

    @Message("No tickets yet")
    String noneYet();

    @Message("A ticket is a customer’s report, from the first call to the last word.")
    String noneYetHint();

    @Message("No target")
    String noTarget();

    @Message("Overdue {span}")
    String overdueBy(String span);

    @Message("{span} left")
    String left(String span);

    @Message("Paused · {reason}")
    String paused(String reason);

    @Message("Paused")
    String pausedPlain();

    @Message("Met in {span}")
    String metIn(String span);

    @Message("Met")
    String met();

    @Message("Missed")
    String missed();

    @Message("Missed, took {span}")
    String missedTook(String span);

    @Message("{text}, due {time}")
    String dueAt(String text, String time);

    @Message("Waits · {reason}")
    String waits(String reason);

    @Message("customer")
    String reasonCustomer();

    @Message("third party")
    String reasonThirdParty();

    @Message("parts")
    String reasonParts();

    @Message("scheduled")
    String reasonScheduled();

    @Message("opened by {name}")
    String openedBy(String name);

    @Message("{#if times == 1}Reopened once{#else}Reopened {times} times{/if}")
    String reopenedTimes(int times);

    @Message("Conversation")
    String conversation();

    @Message("Show")
    String show();

    @Message("All")
    String showAll();

    @Message("Messages")
    String showMessages();

    @Message("Changes")
    String showChanges();

    @Message("{#if count == 1}Show 1 earlier entry{#else}Show {count} earlier entries{/if}")
    String earlierEntries(int count);

    @Message("Nothing of that kind yet")
    String noEntries();

    @Message("Ticket facts")
    String facts();

    @Message("Internal")
    String internal();

    @Message("reply to customer")
    String replyToCustomer();

    @Message("customer link")
    String fromLink();

    @Message("technician link")
    String technicianLink();

    @Message("the report")
    String reported();

    @Message("taken by {name}")
    String takenBy(String name);

    @Message("Who sees this")
    String whoSees();

    @Message("Reply to {name}")
    String replyTo(String name);

    @Message("Internal note")
    String internalNote();

    @Message("Attach")
    String attach();

    @Message("Attach files")
    String attachFiles();

    @Message("Message")
    String messageText();

    @Message("Send")
    String send();

    @Message("Write to {name}")
    String writeReply(String name);

    @Message("The customer is told by SMS")
    String smsHint();

    @Message("The customer gets no SMS for this")
    String smsNone();

    @Message("SMS preview")
    String smsPreview();

    @Message("{units} of {capacity}, {#if parts == 1}1 part{#else}{parts} parts{/if}")
    String smsLength(int units, int capacity, int parts);

    @Message("Only our people see this")
    String noteHint();

    @Message("Keep note")
    String keepNote();

    @Message("This ticket is closed. Reopen it to write.")
    String closedHint();

    @Message("{name} wrote meanwhile:")
    String meanwhile(String name);

    @Message("and {#if count == 1}1 more{#else}{count} more{/if}")
    String meanwhileMore(int count);

    @Message("read before sending.")
    String readFirst();

    @Message("Send anyway")
    String sendAnyway();

    @Message("Show")
    String showIt();

    @Message("Call {name}")
    String call(String name);

    @Message("WhatsApp")
    String whatsapp();

    @Message("WhatsApp {name}")
    String whatsappTo(String name);

    @Message("Plan")
    String plan();

    @Message("Address")
    String address();

    @Message("E-mail")
    String email();

    @Message("Status")
    String status();

    @Message("Map")
    String map();

    @Message("This customer was removed")
    String customerGone();

    @Message("Response")
    String response();

    @Message("Resolution")
    String resolution();

    @Message("of {span}")
    String of(String span);

    @Message("Why this target?")
    String whyTarget();

    @Message(
            "Policy “{policy}”, calendar {calendar}: answer in {response}, resolve in {resolution}")
    String whyPolicy(String policy, String calendar, String response, String resolution);

    @Message("It is the policy that says most exactly that it is for this ticket: {scope}")
    String whyChosen(String scope);

    @Message("all tickets")
    String whyEverything();

    @Message("Each later message of the customer: reply in {time}")
    String whyReply(String time);

    @Message("The customer waits for a reply since {time}")
    String whyWaits(String time);

    @Message("Next reply")
    String nextReply();

    @Message("nobody waits; {time} once the customer writes")
    String nobodyWaits(String time);

    @Message("{met} of {whole} in time")
    String repliesMet(String met, String whole);

    @Message("Opened {time}")
    String whyOpened(String time);

    @Message("Reopened {time}, the resolution runs from then")
    String whyReopened(String time);

    @Message("Paused {start} to {end} (waiting: {reason})")
    String whyPause(String start, String end, String reason);

    @Message("Paused since {start} (waiting: {reason})")
    String whyPauseNow(String start, String reason);

    @Message("{span} of working time not counted for it")
    String whyPausedTotal(String span);

    @Message("Warned {time}")
    String whyWarned(String time);

    @Message("Escalated by the clock {time}")
    String whyEscalated(String time);

    @Message("Due {time}")
    String whyDue(String time);

    @Message("Was due {time}, missed")
    String whyMissed(String time);

    @Message("No policy fits this ticket, so nothing was promised.")
    String noPromise();

    @Message("Details")
    String details();

    @Message("Edit")
    String edit();

    @Message("Earlier")
    String earlier();

    @Message("{#if count == 1}1 other ticket{#else}{count} other tickets{/if}")
    String earlierTickets(long count);

    @Message("{count} open")
    String earlierOpen(long count);

    @Message("none")
    String none();

    @Message("Source")
    String source();

    @Message("Rating")
    String rating();

    @Message("{stars} of 5")
    String ratingOf(int stars);

    @Message("Escalated")
    String escalatedTimes();

    @Message("{count}×")
    String times(int count);

    @Message("Suggested: {name}, solved {times} for this customer")
    String suggested(String name, long times);

    @Message("Link")
    String link();

    @Message("Send a new link")
    String newLink();

    @Message("Send link")
    String sendLink();

    @Message("{uses} of {most} uses, ends {time}")
    String linkUses(int uses, int most, String time);

    @Message("New link for {name}, on its way by SMS.")
    String freshLink(String name);

    @Message("New link for {name}, who gets no SMS.")
    String freshLinkUnsent(String name);

    @Message("It is shown this once, and opens the ticket for whoever has it.")
    String shownOnce();

    @Message("Link for {name}")
    String linkFor(String name);

    @Message("Copy")
    String copy();

    @Message("goes on {time}")
    String resumesAt(String time);

    @Message("Done")
    String whatWasDoneLabel();

    @Message("Fees")
    String fees();

    @Message("Add")
    String addFee();

    @Message("paid")
    String paid();

    @Message("owed")
    String owed();

    @Message("Paid")
    String markPaid();

    @Message("Remove")
    String removeFee();

    @Message("Kind")
    String feeKind();

    @Message("Another")
    String feeOther();

    @Message("Name")
    String feeName();

    @Message("Amount")
    String amount();

    @Message("Leave empty for the usual price.")
    String amountHint();

    @Message("Note")
    String note();

    @Message("Receipt or reference")
    String reference();

    @Message("No fees")
    String noFees();

    @Message("Add a fee")
    String addFeeTitle();

    @Message("Files")
    String files();

    @Message("{count} of 20")
    String filesOf(int count);

    @Message("No files")
    String noFiles();

    @Message("Add")
    String addFile();

    @Message("The customer may see it")
    String fileForCustomer();

    @Message("Photos, PDF, text and office documents, 10 MB each.")
    String filesHint();

    @Message("Upload")
    String upload();

    @Message("Add a file")
    String addFileTitle();

    @Message("File")
    String file();

    @Message("Resolve")
    String resolve();

    @Message("Resolve this ticket")
    String resolveTitle();

    @Message("What was done")
    String whatWasDone();

    @Message("The customer reads this.")
    String whatWasDoneHint();

    @Message("Other states")
    String otherActions();

    @Message("Start work")
    String start();

    @Message("Resume")
    String resume();

    @Message("Set pending")
    String hold();

    @Message("Wait for somebody or something")
    String holdTitle();

    @Message("Waits for")
    String waitFor();

    @Message("Goes on at")
    String resumeAt();

    @Message("Empty: when somebody says so.")
    String resumeAtHint();

    @Message("Take it")
    String claim();

    @Message("Assign")
    String assign();

    @Message("Who works this ticket?")
    String assignTitle();

    @Message("Person")
    String person();

    @Message("{name} · {count} open")
    String openCount(String name, long count);

    @Message("Use it")
    String useSuggestion();

    @Message("Escalate")
    String escalate();

    @Message("Take it a step up")
    String escalateTitle();

    @Message("Reason")
    String reason();

    @Message("To")
    String escalateTo();

    @Message("Whoever is next")
    String nextUp();

    @Message("Keep as it is")
    String keepPriority();

    @Message("Change priority")
    String changePriority();

    @Message("What was promised is computed anew from the opening.")
    String priorityHint();

    @Message("Edit ticket")
    String editTitle();

    @Message("More details")
    String fieldsTitle();

    @Message("Description")
    String description();

    @Message("The customer can read this.")
    String descriptionHint();

    @Message("Reopen")
    String reopen();

    @Message("Not done after all")
    String reopenTitle();

    @Message("Close")
    String close();

    @Message("Close this ticket for good?")
    String closeTitle();

    @Message(
            "Technicians' links end. The customer can still read and rate, but nobody writes any more, unless one of ours reopens it.")
    String closeHint();

    @Message("Delete")
    String delete();

    @Message("Delete this ticket?")
    String deleteTitle();

    @Message("It leaves all lists. Its history is kept in the activity log.")
    String deleteHint();

    @Message("More actions")
    String moreActions();

    @Message("Cancel")
    String cancel();

    @Message("Save")
    String save();

    @Message("This ticket changed while you had it open. Look, then confirm.")
    String changedMeanwhile();

    @Message("Its details were changed.")
    String changedNothingShown();

    @Message("New ticket")
    String newTitle();

    @Message("Name, phone, account")
    String findCustomer();

    @Message("Find")
    String find();

    @Message("New customer")
    String newCustomer();

    @Message("Nobody found for “{text}”")
    String noCustomer(String text);

    @Message("Change")
    String changeCustomer();

    @Message("One line, so others know what it is about.")
    String subjectHint();

    @Message("Assign to")
    String assignTo();

    @Message("Create ticket")
    String create();

    @Message("Create and add another")
    String createAnother();

    @Message("That of the customer")
    String ofCustomer();

    @Message("Is it this one?")
    String isItThis();

    @Message("{name} has an open ticket. Adding to it keeps one story and one promise.")
    String isItThisHint(String name);

    @Message("Add to this ticket")
    String addToThis();

    @Message("{#if count == 1}One field needs you:{#else}{count} fields need you:{/if}")
    String fixFields(int count);

    @Message("Nothing was saved yet.")
    String nothingSaved();

    @Message("{priority}: first answer within {response}, solved within {resolution}, by {time}.")
    String promise(String priority, String response, String resolution, String time);

    @Message("{#if count == 1}1 working hour{#else}{count} working hours{/if}")
    String workingHours(long count);

    @Message("{span} of working time")
    String workingTime(String span);

    @Message("today {time}")
    String today(String time);

    @Message("{priority}: nothing is promised.")
    String promisesNothing(String priority);

    @Message("{priority}: first answer within {response}, solved within {resolution}.")
    String promiseSomewhere(String priority, String response, String resolution);

    @Message("About this customer")
    String beside();

    @Message("Choose a customer to see their open tickets.")
    String pickFirst();

    @Message("No open ticket.")
    String noOpenTickets();

    @Message("Name a colleague")
    String mention();

    @Message("Name colleagues in a note")
    String mentionTitle();

    @Message("Only colleagues who may see this ticket are listed. Each is told of the note.")
    String mentionHint();

    @Message("Note")
    String noteText();

    @Message("Search colleagues")
    String searchColleagues();

    @Message("Search")
    String searchThem();

    @Message("No colleague of this name may see the ticket.")
    String nobodyToMention();

    @Message("Colleagues")
    String colleagues();

    @Message("Also has it open: {names}")
    String alsoHere(String names);

    @Message("Place")
    String place();

    @Message("Directions")
    String directions();

    @Message("Another place of theirs")
    String otherPlace();

    @Message("Choose")
    String choosePlace();

    @Message("This customer does not want text messages: none are sent.")
    String textsRefused();
}
