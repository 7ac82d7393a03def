package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the customer pages. */
@MessageBundle("customer")
public interface CustomerMessages {

    @Message("Pending")
    String pending();

    @Message("Active")
    String active();

    @Message("Suspended")
    String suspended();

    @Message("Disconnected")
    String disconnected();

    @Message("{count} open")
    String openTickets(int count);

    @Message("No customer matches “{text}”")
    String noMatch(String text);

    @Message("Type at least two letters or digits")
    String typeMore();

    @Message("New customer")
    String newCustomer();

    @Message("Desk")
    String desk();

    @Message("Customers")
    String customers();

    @Message("Everyone")
    String everyone();

    @Message("List of customers")
    String list();

    @Message("Name, phone, account, e-mail or address")
    String findHint();

    @Message("Search")
    String search();

    @Message("More filters")
    String more();

    @Message("Branch")
    String branch();

    @Message("Choose one")
    String chooseOne();

    @Message("Any branch")
    String anyBranch();

    @Message("Area")
    String area();

    @Message("Registered from")
    String from();

    @Message("Until")
    String until();

    @Message("Clear all filters")
    String clear();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("Plan")
    String plan();

    @Message("Settings")
    String settings();

    @Message("Class")
    String customerClass();

    @Message("Standard ({name})")
    String usualClass(String name);

    @Message("Classes of customers")
    String classes();

    @Message("Service levels may promise other things to each class.")
    String classesHint();

    @Message("New class")
    String newClass();

    @Message("Standard")
    String standardClass();

    @Message("The standard: customers without a class of their own go by it")
    String standardClassHint();

    @Message("May be given to customers")
    String classOffered();

    @Message("Status")
    String status();

    @Message("Tickets")
    String tickets();

    @Message("Since")
    String since();

    @Message("open")
    String open();

    @Message("No customer matches this")
    String noneFound();

    @Message("Check the spelling, or take away a filter. A part of a name or number is enough.")
    String noneFoundWhy();

    @Message("No customers yet")
    String noneYet();

    @Message("Enter the first one, or bring your list along as an Excel or CSV file.")
    String noneYetWhy();

    @Message("You see nobody here yet")
    String noneHere();

    @Message("Customers appear here once you register them, or once a ticket of theirs is yours.")
    String noneHereWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Back")
    String before();

    @Message("On")
    String after();

    @Message("Import")
    String importList();

    @Message("Export")
    String exportList();

    @Message("The customer was deleted.")
    String wasDeleted();

    @Message("Undo")
    String undo();

    @Message("Edit")
    String edit();

    @Message("Cancel")
    String cancel();

    @Message("Save changes")
    String save();

    @Message("Create customer")
    String create();

    @Message("Create and open a ticket")
    String createTicket();

    @Message("Phones")
    String phones();

    @Message("Number {number}")
    String phoneNumber(int number);

    @Message("The first one is called and written to. Any spelling: 0712 345 678.")
    String phoneHint();

    @Message("Whose, or when")
    String label();

    @Message("Yusuf, brother")
    String labelHint();

    @Message("E-mail")
    String email();

    @Message("Language")
    String language();

    @Message("Address")
    String address();

    @Message("Latitude")
    String latitude();

    @Message("Longitude")
    String longitude();

    @Message("Location")
    String location();

    @Message("Degrees with a point, as maps show them: -1.292066 and 36.821946.")
    String locationHint();

    @Message("Installed on")
    String installedOn();

    @Message("Notes")
    String notes();

    @Message("Only our people read this.")
    String notesHint();

    @Message("What was sold, such as Home 20 Mbps.")
    String planHint();

    @Message("Estate, village or part of town.")
    String areaHint();

    @Message("required")
    String required();

    @Message("Nothing was saved yet.")
    String notSaved();

    @Message("Some fields need you.")
    String needYou();

    @Message("Another customer has one of these numbers.")
    String taken();

    @Message("{count} more that you may not see.")
    String takenHidden(int count);

    @Message("They share the number: save anyway")
    String shared();

    @Message("Is it this one?")
    String isIt();

    @Message("{name} was changed while you worked")
    String changedTitle(String name);

    @Message(
            "What you typed is kept below. Compare, then save again: that puts yours in place of theirs.")
    String changedHint();

    @Message("Field")
    String field();

    @Message("Stored now")
    String stored();

    @Message("You typed")
    String typed();

    @Message("Call")
    String call();

    @Message("WhatsApp")
    String whatsapp();

    @Message("New ticket")
    String newTicket();

    @Message("More actions")
    String moreActions();

    @Message("Delete")
    String delete();

    @Message("customer since")
    String customerSince();

    @Message("{count} overdue")
    String overdueTickets(int count);

    @Message("At a glance")
    String glance();

    @Message("none yet")
    String noPlan();

    @Message("installed {day}")
    String installed(String day);

    @Message("not installed yet")
    String notInstalled();

    @Message("All tickets")
    String allTickets();

    @Message("ever opened")
    String everOpened();

    @Message("nothing open")
    String nothingOpen();

    @Message("need work")
    String needWork();

    @Message("Fees owed")
    String owed();

    @Message("nothing")
    String nothing();

    @Message("of tickets, not paid")
    String notPaid();

    @Message("Rating")
    String rating();

    @Message("{#if count == 1}1 rating{#else}{count} ratings{/if}")
    String ratings(int count);

    @Message("not rated yet")
    String notRated();

    @Message("Messages")
    String messages();

    @Message("sent to them")
    String sentToThem();

    @Message("Ticket")
    String ticket();

    @Message("Subject")
    String subject();

    @Message("Opened")
    String opened();

    @Message("State")
    String state();

    @Message("No tickets yet")
    String noTickets();

    @Message("When this customer calls, start here.")
    String noTicketsWhy();

    @Message("Show all {count}")
    String showAll(int count);

    @Message("Open")
    String stateOpen();

    @Message("In progress")
    String stateInProgress();

    @Message("Pending")
    String statePending();

    @Message("Resolved")
    String stateResolved();

    @Message("Closed")
    String stateClosed();

    @Message("Overdue")
    String overdue();

    @Message("Latest messages")
    String latestMessages();

    @Message("No messages were sent yet.")
    String noMessages();

    @Message("Contact")
    String contact();

    @Message("Map")
    String map();

    @Message("none")
    String noEmail();

    @Message("Service")
    String service();

    @Message("Change the status")
    String changeStatus();

    @Message("New status")
    String newStatus();

    @Message("Reason")
    String reason();

    @Message("Goes into the history.")
    String reasonHint();

    @Message("Change")
    String change();

    @Message("History")
    String history();

    @Message("by {name}")
    String byWhom(String name);

    @Message("No notes.")
    String noNotes();

    @Message("Changes")
    String changes();

    @Message("Loading…")
    String loading();

    @Message("Delete {name}?")
    String deleteTitle(String name);

    @Message(
            "They leave all lists, pickers and searches. Tickets and messages keep pointing to them, and you can undo it.")
    String deleteWhy();

    @Message("Delete customer")
    String deleteNow();

    @Message("Keep")
    String keep();

    @Message("Open tickets of this customer")
    String openTicketsBlock();

    @Message("Delivered")
    String messageDelivered();

    @Message("Sent")
    String messageSent();

    @Message("Waiting")
    String messageQueued();

    @Message("Not delivered")
    String messageFailed();

    @Message("Account")
    String accountNumber();

    @Message("First name")
    String firstName();

    @Message("Last name")
    String lastName();

    @Message("Import customers")
    String importTitle();

    @Message("File")
    String importFile();

    @Message(
            "An Excel workbook (.xlsx, its first sheet) or a CSV file of at most 10 MB and 20,000 rows, with a head over its columns: name and phone at least. Nothing is changed before you have seen what was understood.")
    String importFileHint();

    @Message("Where customers go whose row names no branch.")
    String importBranchHint();

    @Message("Upload and check")
    String importUpload();

    @Message("Heads we know")
    String importKnown();

    @Message("In English or Swahili, in any order; other columns are passed over.")
    String importKnownHint();

    @Message("Latest imports")
    String importLatest();

    @Message("Nothing was imported yet.")
    String importNone();

    @Message("{rows} rows")
    String importOf(int rows);

    @Message("{count} imported")
    String importTaken(int count);

    @Message("by {name}")
    String importBy(String name);

    @Message("Reading the file…")
    String importReading();

    @Message("{rows} rows so far. This page comes again by itself; you may leave it.")
    String importReadingHint(int rows);

    @Message("Importing…")
    String importRunning();

    @Message("{count} of {all} so far. This page comes again by itself; you may leave it.")
    String importRunningHint(int count, int all);

    @Message("{#if count == 1}1 customer{#else}{count} customers{/if} can be imported")
    String importReady(int count);

    @Message("No row can be imported")
    String importNothing();

    @Message("Nothing has been changed yet.")
    String importReadyHint();

    @Message("Columns")
    String importColumns();

    @Message("passed over")
    String importPassedOver();

    @Message("What each column is")
    String importMap();

    @Message(
            "We took the columns for what their heads say. Correct it and the rows are checked anew.")
    String importMapHint();

    @Message("Check again")
    String importMapNow();

    @Message("First rows")
    String importFirstRows();

    @Message("Offers by SMS")
    String smsOffers();

    @Message("The first of them")
    String importSamples();

    @Message("Also")
    String importRest();

    @Message("{#if count == 1}1 row{#else}{count} rows{/if} cannot be taken")
    String importRefused(int count);

    @Message("{#if count == 1}1 row was not taken{#else}{count} rows were not taken{/if}")
    String importNotTaken(int count);

    @Message("Row")
    String importRow();

    @Message("Problem")
    String importProblem();

    @Message("Value")
    String importValue();

    @Message("Download as CSV")
    String importReport();

    @Message("Correct the rows there and upload the file again.")
    String importReportHint();

    @Message("and {count} more in the file")
    String importMore(int count);

    @Message(
            "Also import {#if count == 1}1 customer{#else}{count} customers{/if} whose number somebody else has")
    String importShare(int count);

    @Message("Import now")
    String importYes();

    @Message("Do not import")
    String importNo();

    @Message("{#if count == 1}1 customer was imported{#else}{count} customers were imported{/if}")
    String importDone(int count);

    @Message("See the customers")
    String importSee();

    @Message("Import another file")
    String importAnother();

    @Message("This file was not imported")
    String importCancelled();

    @Message("This file cannot be imported")
    String importUnreadable();

    @Message("Which columns are the name and the phone?")
    String importSay();

    @Message("The first line of the file does not say it. Choose them below and check again.")
    String importSayWhy();

    @Message("Choose another file")
    String importTryAgain();

    @Message("Reading")
    String importStateReading();

    @Message("To be confirmed")
    String importStateReady();

    @Message("Importing")
    String importStateImporting();

    @Message("Imported")
    String importStateDone();

    @Message("Not imported")
    String importStateCancelled();

    @Message("Unreadable")
    String importStateUnreadable();

    @Message("Merge with another record")
    String mergeWith();

    @Message("Merge {name}")
    String mergeTitle(String name);

    @Message(
            "Both are read together from then on: tickets, complaints, messages "
                    + "and numbers. Nothing moves, and it can be taken back at any time. "
                    + "New tickets go to the record that stays.")
    String mergeWhy();

    @Message("Say which record stays.")
    String whichStays();

    @Message("Stays")
    String staysHead();

    @Message("Merge")
    String mergeNow();

    @Message("Leave them apart")
    String keepApart();

    @Message("Account of the other record")
    String otherAccount();

    @Message("As it stands on the customer’s page, such as ACC-000123")
    String otherAccountHint();

    @Message("Others have the same number:")
    String samePhone();

    @Message("Compare")
    String compare();

    @Message("Read together with")
    String readTogether();

    @Message("Merged")
    String mergedOn();

    @Message("Take the merge back")
    String takeBack();

    @Message("Service locations")
    String locations();

    @Message("Add a location")
    String addLocation();

    @Message("Edit the location")
    String editLocation();

    @Message("Primary")
    String primary();

    @Message("Make primary")
    String makePrimary();

    @Message("Until {day}")
    String endedOn(String day);

    @Message("Since {day}")
    String servedSince(String day);

    @Message("of the merged record")
    String ofMerged();

    @Message("No place is noted.")
    String noLocations();

    @Message("Name")
    String locationLabel();

    @Message("What the customer calls it, such as Shop")
    String locationLabelHint();

    @Message("Directions")
    String directions();

    @Message("How to get there or in")
    String directionsHint();

    @Message("Served since")
    String servedFrom();

    @Message("Served until")
    String servedUntil();

    @Message("Blank while the customer is served there")
    String servedUntilHint();

    @Message("Payer")
    String payer();

    @Message("Leave all blank if the customer pays.")
    String payerHint();

    @Message("Account of another customer")
    String payerAccount();

    @Message("Or write a name below")
    String payerAccountHint();

    @Message("Name of the payer")
    String payerName();

    @Message("A landlord, an employer, a relative")
    String payerNameHint();

    @Message("Phone of the payer")
    String payerPhone();

    @Message("The customer pays.")
    String paysOneself();

    @Message("Pays for:")
    String paysFor();

    @Message("Consent")
    String consents();

    @Message("What holds now")
    String consentHolds();

    @Message("Channel")
    String channel();

    @Message("For")
    String consentFor();

    @Message("Service")
    String forService();

    @Message("Offers and news")
    String forMarketing();

    @Message("Offers")
    String offers();

    @Message("Given")
    String given();

    @Message("Withdrawn")
    String withdrawn();

    @Message("By contract")
    String byContract();

    @Message("Not asked")
    String notAsked();

    @Message("The customer")
    String said();

    @Message("agrees")
    String saysYes();

    @Message("takes it back")
    String saysNo();

    @Message("How")
    String how();

    @Message("Call")
    String byCall();

    @Message("Form")
    String onForm();

    @Message("Link")
    String byLink();

    @Message("Wording")
    String wording();

    @Message("Which version of the words, such as 2026-03")
    String wordingHint();

    @Message("Note it")
    String noteConsent();

    @Message("Nothing was said yet.")
    String noConsents();
}
