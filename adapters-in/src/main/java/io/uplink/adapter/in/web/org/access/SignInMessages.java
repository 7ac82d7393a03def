package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages around signing in. */
@MessageBundle("signin")
public interface SignInMessages {

    @Message("Sign in")
    String signIn();

    @Message("Back office")
    String backOffice();

    @Message("E-mail or phone")
    String name();

    @Message("Password")
    String password();

    @Message("Forgot it?")
    String forgotIt();

    @Message("Stay signed in on this device")
    String stay();

    @Message("Field staff: use the link in your SMS, no password needed.")
    String fieldStaff();

    @Message("{left} tries left before a pause.")
    String triesLeft(int left);

    @Message("One try left before a pause.")
    String oneTryLeft();

    @Message("Try again in {minutes} min.")
    String tryAgainIn(long minutes);

    @Message("Forgot your password?")
    String forgotten();

    @Message("We send a link to the phone of your account. It works once, for half an hour.")
    String forgottenHint();

    @Message("Send the link")
    String sendLink();

    @Message("Back to sign in")
    String backToSignIn();

    @Message("Look at your phone")
    String linkOnItsWay();

    @Message("If {name} belongs to an account, a link to choose a new password is on its way.")
    String linkOnItsWayHint(String name);

    @Message(
            "No message after five minutes? Ask your administrator whether your phone number is right.")
    String noMessage();

    @Message("Choose a password")
    String choosePassword();

    @Message("The one you came with works only this once.")
    String mustChange();

    @Message("At least 10 characters; three or four words are easy to keep.")
    String passwordHint();

    @Message("New password")
    String newPassword();

    @Message("Once more")
    String onceMore();

    @Message("Present password")
    String presentPassword();

    @Message("Save password")
    String savePassword();

    @Message("This link has ended")
    String linkEnded();

    @Message("It was used already, or it is too old. A new one is quickly sent.")
    String linkEndedHint();

    @Message("Send a new link")
    String newLink();

    @Message("Sign out")
    String signOut();

    @Message("Back to your account")
    String backToAccount();

    @Message("Your account")
    String account();

    @Message("How we reach you")
    String reachHeading();

    @Message("Is your e-mail or phone wrong? Whoever looks after the people can change it.")
    String reachHint();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Not given")
    String notGiven();

    @Message("Change password")
    String changePassword();

    @Message("Language and look")
    String looks();

    @Message("Language")
    String language();

    @Message("Look")
    String theme();

    @Message("As this device is set")
    String themeAuto();

    @Message("Light")
    String themeLight();

    @Message("Dark")
    String themeDark();

    @Message("Save")
    String save();

    @Message("Where you are signed in")
    String devices();

    @Message("Device")
    String device();

    @Message("Unknown device")
    String unknownDevice();

    @Message("This one")
    String thisDevice();

    @Message("Address")
    String address();

    @Message("Since")
    String since();

    @Message("Last used")
    String lastSeen();

    @Message("Sign out")
    String endSession();

    @Message("Sign out all others")
    String endOthers();
}
