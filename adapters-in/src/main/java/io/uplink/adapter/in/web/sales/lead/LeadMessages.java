package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of leads say. */
@MessageBundle("lead")
public interface LeadMessages {

    @Message("Sales")
    String sales();

    @Message("Leads")
    String leads();

    @Message("Lead")
    String lead();

    @Message("New lead")
    String newLead();

    @Message("Change lead")
    String changeLead();

    @Message("At a glance")
    String atAGlance();

    @Message("To ask today")
    String due();

    @Message("{count} of them overdue")
    String overdue(int count);

    @Message("Mine")
    String mine();

    @Message("open ones that I follow up")
    String mineWhy();

    @Message("nobody talked to them yet")
    String whyNew();

    @Message("we talked to them")
    String whyContacted();

    @Message("they want it, we can connect them")
    String whyQualified();

    @Message("Name, phone, area")
    String search();

    @Message("Find")
    String find();

    @Message("All open leads")
    String everything();

    @Message("No leads")
    String none();

    @Message("Who writes to us on the public page stands here, and whom you enter.")
    String noneWhy();

    @Message("Nobody is to be asked today")
    String noneDue();

    @Message("Earlier page")
    String before();

    @Message("Next page")
    String after();

    @Message("Stage")
    String stage();

    @Message("Open ones")
    String openOnes();

    @Message("Every stage")
    String everyStage();

    @Message("Followed up by")
    String owner();

    @Message("Followed up by anybody")
    String anyOwner();

    @Message("Nobody yet")
    String nobody();

    @Message("Came by")
    String source();

    @Message("Came by any way")
    String anySource();

    @Message("New")
    String stageNew();

    @Message("Contacted")
    String stageContacted();

    @Message("Qualified")
    String stageQualified();

    @Message("Won")
    String stageWon();

    @Message("Lost")
    String stageLost();

    @Message("Contact form")
    String fromForm();

    @Message("Walked in")
    String fromWalkIn();

    @Message("Phone call")
    String fromPhone();

    @Message("Referral")
    String fromReferral();

    @Message("Met in the field")
    String fromField();

    @Message("Campaign")
    String fromCampaign();

    @Message("Another way")
    String fromOther();

    @Message("today")
    String today();

    @Message("since {day}")
    String since(String day);

    @Message("{day}")
    String on(String day);

    @Message("Ask again")
    String followUp();

    @Message("Ask again on")
    String followUpOn();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Area")
    String area();

    @Message("House, landmark")
    String place();

    @Message("What they want")
    String note();

    @Message("Package")
    String interest();

    @Message("Not said yet")
    String noInterest();

    @Message("Branch")
    String branch();

    @Message("Speaks")
    String speaks();

    @Message("Choose")
    String choose();

    @Message("Enter lead")
    String enter();

    @Message("Save")
    String save();

    @Message("Back")
    String back();

    @Message("Change")
    String edit();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Call")
    String call();

    @Message("Lost: {reason}")
    String lostFor(String reason);

    @Message("Known already")
    String known();

    @Message("A customer has this phone:")
    String knownCustomer();

    @Message("Other leads with this phone:")
    String knownLeads();

    @Message("What came of it")
    String talked();

    @Message("After each call: how far it is, what was said, when to ask again.")
    String talkedHint();

    @Message("What was said")
    String said();

    @Message("Why it is lost")
    String why();

    @Message("Only where it is lost.")
    String whyHint();

    @Message("Save")
    String keep();

    @Message("Make an order")
    String makeOrder();

    @Message(
            "The package says the price. The lead is won when the order is paid or"
                    + " becomes a customer.")
    String makeOrderHint();

    @Message("Became an order")
    String becameOrder();

    @Message("Order")
    String order();

    @Message("Conversations")
    String notes();

    @Message("Nothing was said yet.")
    String noNotes();

    @Message("History")
    String history();

    @Message("Loading…")
    String loading();

    @Message("Entered")
    String entered();

    @Message("Write to us")
    String contactTitle();

    @Message("Tell us what you need. We call or write back, usually the same working day.")
    String contactIntro();

    @Message("Something does not work?")
    String contactWrong();

    @Message("Complain here")
    String contactComplain();

    @Message("Your name")
    String yourName();

    @Message("Your phone")
    String yourPhone();

    @Message("or an e-mail below")
    String yourPhoneHint();

    @Message("(optional)")
    String optional();

    @Message("estate or part of town")
    String areaHint();

    @Message("Your message")
    String yourMessage();

    @Message("Nearest office")
    String office();

    @Message("Any office")
    String anyOffice();

    @Message("Leave this empty")
    String trap();

    @Message("Send")
    String send();

    @Message("Not sent yet: please look at the marked fields.")
    String notSent();

    @Message("Thank you. We have your message.")
    String thanks();

    @Message("Somebody of ours calls or writes to you. You need not send it again.")
    String thanksNext();

    @Message("Call us")
    String callUs();

    @Message("To the first page")
    String firstPage();
}
