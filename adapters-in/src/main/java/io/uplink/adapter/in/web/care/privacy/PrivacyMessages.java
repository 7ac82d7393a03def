package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about personal data. */
@MessageBundle("privacy")
public interface PrivacyMessages {

    @Message("en")
    String htmlLanguage();

    @Message("Desk")
    String desk();

    @Message("Insight")
    String insight();

    @Message("Customers")
    String customers();

    @Message("Customer")
    String customer();

    @Message("Personal data")
    String personalData();

    @Message("Erased")
    String isErased();

    @Message("Removed from the lists")
    String isRemoved();

    @Message("Who looked at personal data")
    String whoLooked();

    @Message("Show all")
    String showAll();

    @Message("Nobody looked so far.")
    String nobodyLooked();

    @Message("What is held")
    String whatIsHeld();

    @Message("Records")
    String records();

    @Message("Tickets")
    String tickets();

    @Message("Messages and notes on tickets")
    String entries();

    @Message("Files")
    String files();

    @Message("Complaints")
    String complaints();

    @Message("Orders")
    String orders();

    @Message("Leads")
    String leads();

    @Message("Text messages")
    String messages();

    @Message("Locations")
    String places();

    @Message("Consents")
    String consents();

    @Message("Hand out to the customer")
    String handOut();

    @Message(
            "All that is held of this customer and of merged records, as one ZIP file that"
                    + " can be read. That you took it is noted.")
    String handOutWhy();

    @Message("Download")
    String download();

    @Message("Erase")
    String erase();

    @Message(
            "Takes away all by which the customer is known, for good. You are first shown"
                    + " what goes and what stays.")
    String eraseWhy();

    @Message("See what would go…")
    String eraseStart();

    @Message("Numbers, dates and states are all that is left of this customer.")
    String erasedWhy();

    @Message("Who")
    String person();

    @Message("What")
    String seen();

    @Message("How")
    String how();

    @Message("When")
    String when();

    @Message("The whole record")
    String seenRecord();

    @Message("Name and contact, on a ticket")
    String seenContact();

    @Message("A row of an exported list")
    String seenList();

    @Message("All that is held, as a file")
    String seenArchive();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Search")
    String search();

    @Message("Everything")
    String everything();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Nobody looked")
    String noLooks();

    @Message("Looks at customers appear here by person, customer and hour.")
    String noLooksWhy();

    @Message("Erase personal data")
    String eraseTitle();

    @Message("Something is not right.")
    String needYou();

    @Message("Nothing was erased.")
    String notErased();

    @Message("Not yet: something is still owed.")
    String hindered();

    @Message("{#if count == 1}1 open ticket{#else}{count} open tickets{/if}")
    String openTickets(int count);

    @Message("{#if count == 1}1 open complaint{#else}{count} open complaints{/if}")
    String openComplaints(int count);

    @Message("What goes")
    String whatGoes();

    @Message("Name, telephone numbers, e-mail, payer and notes.")
    String goesContact();

    @Message("Also those of merged records: {count} records together.")
    String goesMerged(int count);

    @Message("Addresses and map positions, of locations: {count}.")
    String goesPlaces(int count);

    @Message("Every text of tickets ({tickets}), messages and notes ({entries}) among them.")
    String goesTickets(int tickets, int entries);

    @Message("Files of the tickets: {count}.")
    String goesFiles(int count);

    @Message("The text of messages ({count}); those that wait ({pending}) are not sent.")
    String goesMessages(int count, int pending);

    @Message("Name, contact and texts of complaints: {count}.")
    String goesComplaints(int count);

    @Message(
            "Name, contact, house and words of orders ({orders}) and leads ({leads}), with what"
                    + " was said to them.")
    String goesSales(int orders, int leads);

    @Message("Links that stop working: {count}.")
    String goesLinks(int count);

    @Message("The words in entries of the activity log: {count}.")
    String goesNotes(int count);

    @Message("What stays, and why")
    String whatStays();

    @Message("The number {account}, plan, branch and status dates: the books refer to them.")
    String staysNumbers(String account);

    @Message(
            "Numbers, dates, states and service levels of tickets ({tickets}), and ratings"
                    + " ({ratings}): reports count them.")
    String staysTickets(int tickets, int ratings);

    @Message("Fees ({count}) with amounts and payments: the law on accounts wants them.")
    String staysFees(int count);

    @Message("The complaints register ({count}), without words: the regulator may ask for it.")
    String staysComplaints(int count);

    @Message(
            "What was ordered, agreed and paid (orders: {count}), without words: the books count"
                    + " it.")
    String staysOrders(int count);

    @Message("When consents ({count}) were given or taken back: that is the proof.")
    String staysConsents(int count);

    @Message("Who did what and when, and who looked: it proves how we treated the data.")
    String staysLog();

    @Message("Backups made before today, until they are removed by their age.")
    String staysBackups();

    @Message("This cannot be taken back.")
    String forGood();

    @Message("Type {account} to confirm")
    String typeNumber(String account);

    @Message("Reason")
    String reason();

    @Message("Kept in the activity log: name nobody.")
    String reasonHint();

    @Message("Erase for good")
    String eraseNow();

    @Message("Keep everything")
    String keep();

    @Message("What is held of customer {account}")
    String archiveTitle(String account);

    @Message(
            "Each section is a JSON file, a text that any editor opens. Times are in UTC,"
                    + " amounts in cents.")
    String archiveWhat();

    @Message("Taken at {at}.")
    String takenAt(String at);

    @Message("Section")
    String section();

    @Message("File")
    String file();

    @Message("Rows")
    String rows();

    @Message("Who you are to us, and how we reach you")
    String sectionRecords();

    @Message("Where you are served")
    String sectionPlaces();

    @Message("What you agreed to")
    String sectionConsents();

    @Message("How your service stood")
    String sectionStatus();

    @Message("Your tickets and ratings")
    String sectionTickets();

    @Message("What was said on your tickets")
    String sectionTicketMessages();

    @Message("What was filled in on your tickets")
    String sectionTicketFields();

    @Message("Fees")
    String sectionFees();

    @Message("Files on your tickets")
    String sectionFiles();

    @Message("Your complaints")
    String sectionComplaints();

    @Message("What was said on your complaints")
    String sectionComplaintMessages();

    @Message("What you ordered")
    String sectionOrders();

    @Message("What you asked us before you ordered")
    String sectionLeads();

    @Message("Messages that we sent you")
    String sectionMessages();

    @Message("Links that we made for you")
    String sectionLinks();

    @Message("Who of us looked at your data")
    String sectionAccess();

    @Message("The files themselves are in the folder “files”.")
    String filesBeside();

    @Message("Files that did not fit: {count}. Ask us for them one by one.")
    String filesLeft(int count);
}
