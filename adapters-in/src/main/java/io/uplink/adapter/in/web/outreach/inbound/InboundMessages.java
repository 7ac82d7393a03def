package io.uplink.adapter.in.web.outreach.inbound;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of texts to us. */
@MessageBundle("inbound")
public interface InboundMessages {

    @Message("Texts to us")
    String title();

    @Message("All")
    String all();

    @Message("What became of it")
    String outcome();

    @Message("Sender")
    String sender();

    @Message("Text")
    String text();

    @Message("Ticket")
    String ticket();

    @Message("When")
    String when();

    @Message("No text came yet")
    String none();

    @Message(
            "Your gateway hands texts on to /webhooks/sms/, the secret of the report address, and"
                    + " /inbound.")
    String noneWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Waiting")
    String waiting();

    @Message("Message on the ticket")
    String replied();

    @Message("Was told the status")
    String answered();

    @Message("Wants no texts")
    String withdrawn();

    @Message("Unknown sender")
    String unknownSender();

    @Message("Several open tickets, none named")
    String ambiguous();

    @Message("No open ticket")
    String noTicket();

    @Message("Not the sender's ticket")
    String notTheirs();

    @Message("The ticket takes no more messages")
    String refused();

    @Message("Too many from this telephone")
    String tooMany();

    @Message("Not from a telephone")
    String noPhone();

    @Message("Nothing to read")
    String empty();
}
