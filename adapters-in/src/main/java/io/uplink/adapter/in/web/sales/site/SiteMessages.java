package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public page says by itself, and the page on which it is written. */
@MessageBundle("site")
public interface SiteMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String main();

    @Message("Packages")
    String packages();

    @Message("See packages")
    String seePackages();

    @Message("Is my area live?")
    String askArea();

    @Message("Services")
    String services();

    @Message("How it works")
    String how();

    @Message("Order")
    String howOrder();

    @Message("Call us or send a message: your name, your telephone and where you live.")
    String howOrderText();

    @Message("We connect you")
    String howConnect();

    @Message("The technician calls, comes at the agreed hour, and shows you that it works.")
    String howConnectText();

    @Message("Pay by M-Pesa")
    String howPay();

    @Message("You pay from your telephone, with your account number.")
    String howPayText();

    @Message("Where we are")
    String areas();

    @Message("Live")
    String live();

    @Message("Coming")
    String coming();

    @Message("What customers say")
    String voices();

    @Message("Printed with their permission.")
    String permitted();

    @Message("Questions people ask")
    String questions();

    @Message("Contact")
    String contact();

    @Message("Call")
    String call();

    @Message("WhatsApp")
    String whatsapp();

    @Message("E-mail")
    String email();

    @Message("Office")
    String office();

    @Message("Hours")
    String hours();

    @Message("Something wrong?")
    String wrong();

    @Message("Tell us. You get a number by SMS, and an answer.")
    String wrongText();

    @Message("Complain")
    String complain();

    @Message("For our people")
    String staff();

    @Message("From {price}")
    String from(String price);

    @Message("{count} live")
    String liveCount(int count);

    @Message("{count} coming")
    String comingCount(int count);

    @Message("Ask for {name}")
    String ask(String name);

    @Message("This is a preview. Visitors do not see it yet.")
    String previewed();

    @Message("Back to writing")
    String back();

    @Message("Sales")
    String sales();

    @Message("Public page")
    String title();

    @Message("Visitors see this page at {address}.")
    String isShown(String address);

    @Message("There is no public page: visitors are asked to sign in.")
    String isNotShown();

    @Message("What was written since it was published is not seen yet.")
    String unpublished();

    @Message("Preview")
    String preview();

    @Message("Save")
    String save();

    @Message("Save and publish")
    String publish();

    @Message("Withdraw the page")
    String withdraw();

    @Message("Visitors are asked to sign in again; what was written stays.")
    String withdrawHint();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("In English")
    String english();

    @Message("In Swahili")
    String swahili();

    @Message("Design")
    String design();

    @Message("Day")
    String day();

    @Message("Light, with a card for each package")
    String dayHint();

    @Message("Night")
    String night();

    @Message("Dark, with a price list")
    String nightHint();

    @Message("Poster")
    String poster();

    @Message("Like print: large type, the price first, one table")
    String posterHint();

    @Message("Preview in this design: {name}")
    String previewIn(String name);

    @Message("Price")
    String price();

    @Message("Speed")
    String speed();

    @Message("Package")
    String pack();

    @Message("With it")
    String withIt();

    @Message("Headline")
    String headline();

    @Message("Under the headline")
    String lead();

    @Message("For search engines")
    String summary();

    @Message("Under the packages")
    String terms();

    @Message("One a line: title | text")
    String servicesHint();

    @Message("One a line: question | answer")
    String questionsHint();

    @Message("Your estate or part of town")
    String yourArea();

    @Message("Do you come to me?")
    String checkArea();

    @Message("Write to us")
    String writeUs();

    @Message("One a line: name / other spelling | live, coming or none | note")
    String areasHint();

    @Message("One a line: what they said | who | where. Only with their permission.")
    String voicesHint();

    @Message("The telephone, the address and the hours come from the settings of the company.")
    String contactHint();

    @Message("Whole addresses, such as https://facebook.com/yourname")
    String linksHint();
}
