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
            "No message after five minutes? Ask your administrator whether your phone number is"
                    + " right.")
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

    @Message(
            "If somebody else may be signed in as you, every other device and program must do it anew. Save what is shown here first.")
    String endOthersHint();

    @Message("Two-step sign-in")
    String secondStep();

    @Message("Code")
    String code();

    @Message("Your code")
    String codeTitle();

    @Message("Open the app on your phone that counts out codes and type the six digits.")
    String codeHint();

    @Message("Six digits")
    String sixDigits();

    @Message("Go on")
    String goOn();

    @Message("Phone not at hand?")
    String phoneGone();

    @Message("Recovery code")
    String recoveryCode();

    @Message("Each of your recovery codes works once.")
    String recoveryCodeHint();

    @Message(
            "No recovery code either? Whoever looks after the people can reset your two-step"
                    + " sign-in.")
    String noRecovery();

    @Message("Off")
    String factorOff();

    @Message("On")
    String factorOn();

    @Message(
            "A code from your phone after the password: whoever learns your password still stays"
                    + " out.")
    String factorHint();

    @Message("Your role asks for it. Set it up to go on.")
    String factorMust();

    @Message("Set up")
    String factorSetUp();

    @Message("Change")
    String factorManage();

    @Message("1. Tell the app")
    String stepOne();

    @Message("Scan this with an app for codes, such as Aegis, Google Authenticator or 1Password.")
    String stepOneHint();

    @Message("Square to scan with the app")
    String square();

    @Message("On this phone? Open the app")
    String openApp();

    @Message("Cannot scan? Type this key")
    String typeKey();

    @Message("2. Type what it shows")
    String stepTwo();

    @Message("Turn on")
    String turnOn();

    @Message("Your recovery codes")
    String recoveryTitle();

    @Message(
            "Write these down or print them: they are shown this once. Each lets you in one time"
                    + " when your phone is not at hand.")
    String recoveryShown();

    @Message("I have kept them")
    String recoverySaved();

    @Message("Recovery codes left: {left}")
    String recoveryLeft(int left);

    @Message("New recovery codes")
    String recoveryRenew();

    @Message("Those you have now stop working.")
    String recoveryRenewHint();

    @Message("Turn it off")
    String factorEnd();

    @Message("For another phone, turn it off and set it up again.")
    String factorEndHint();

    @Message("Code or recovery code")
    String codeOrRecovery();

    @Message("Keys for programs")
    String keys();

    @Message("With a key a program does what you let it do, without your password.")
    String keysHint();

    @Message("New key")
    String newKey();

    @Message(
            "A program that sends this key acts for you within the scopes below, and never further"
                    + " than you may yourself.")
    String newKeyHint();

    @Message("What it is for")
    String keyName();

    @Message("Begins with")
    String keyStarts();

    @Message("Ends")
    String keyExpires();

    @Message("Never")
    String neverUsed();

    @Message("End")
    String revokeKey();

    @Message("How long")
    String keyLife();

    @Message("{days} days")
    String keyDays(int days);

    @Message("What it may do")
    String keyScopes();

    @Message("Give it no more than it needs.")
    String keyScopesHint();

    @Message("Make the key")
    String makeKey();

    @Message("Your new key")
    String keyMade();

    @Message("Copy it now: it is shown this once, and whoever has it can act for you.")
    String keyShown();

    @Message("I have kept it")
    String keyKept();
}
