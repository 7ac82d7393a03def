package io.uplink.adapter.in.web.money.naming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says at which payers name an account. */
@MessageBundle("naming")
public interface NamingMessages {

    @Message("Whose account?")
    String title();

    @Message("We received KES {amount}")
    String received(String amount);

    @Message("M-Pesa receipt")
    String receipt();

    @Message("Paid")
    String paid();

    @Message("Account you typed")
    String typed();

    @Message("none")
    String nothing();

    @Message("We do not know whose account it is for. Which account did you want to pay?")
    String ask();

    @Message("Account number")
    String account();

    @Message("It stands on each invoice.")
    String accountHint();

    @Message("Find the account")
    String find();

    @Message("Tries left: {left}")
    String left(int left);

    @Message("Is it this one?")
    String confirmTitle();

    @Message("The rest of the name is hidden.")
    String hidden();

    @Message("Yes, this account")
    String yes();

    @Message("No, another account")
    String no();

    @Message("Thank you")
    String saidTitle();

    @Message("One of us checks it and puts the money there. You need not do anything more.")
    String said();

    @Message("This is settled")
    String settledTitle();

    @Message("The money is on its account. You need not do anything more.")
    String settled();

    @Message("Please call us")
    String usedUpTitle();

    @Message("No account was found with the numbers you tried. We know the receipt and can help.")
    String usedUp();

    @Message("It changed meanwhile. Look again.")
    String changed();

    @Message("Nothing was found. See what is marked.")
    String notFound();

    @Message("This address works until {day}. Keep it to yourself: it speaks for your payment.")
    String foot(String day);
}
