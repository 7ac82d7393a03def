package io.uplink.adapter.in.web.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame around every page says. */
@MessageBundle("shell")
public interface ShellMessages {

    @Message("Desk")
    String desk();

    @Message("Outreach")
    String outreach();

    @Message("Organisation")
    String organisation();

    @Message("Money")
    String money();

    @Message("Invoices")
    String invoices();

    @Message("Money at a glance")
    String overview();

    @Message("Quotes")
    String quotes();

    @Message("Subscriptions")
    String subscriptions();

    @Message("Payments")
    String payments();

    @Message("Ageing of debts")
    String ageing();

    @Message("Products")
    String products();

    @Message("Taxes")
    String taxes();

    @Message("Journal")
    String journal();

    @Message("Calls of M-Pesa")
    String mobileCalls();

    @Message("Money back")
    String mobilePayouts();

    @Message("Paybill balances")
    String mobileBalances();

    @Message("M-Pesa day by day")
    String mobileProof();

    @Message("M-Pesa payments")
    String mobilePayments();

    @Message("Paybills and tills")
    String shortcodes();

    @Message("Accounts")
    String accounts();

    @Message("Trial balance")
    String trialBalance();

    @Message("Period lock")
    String periodLock();

    @Message("Insight")
    String insight();

    @Message("System")
    String system();

    @Message("Dashboard")
    String dashboard();

    @Message("Tickets")
    String tickets();

    @Message("Complaints")
    String complaints();

    @Message("Replies and macros")
    String prepared();

    @Message("Customers")
    String customers();

    @Message("Messages")
    String messages();

    @Message("Templates")
    String templates();

    @Message("Announcements")
    String announcements();

    @Message("Notifications")
    String notifications();

    @Message("{count} unread")
    String unreadOnes(String count);

    @Message("Read")
    String readIt();

    @Message("There are more announcements to read.")
    String moreAnnounced();

    @Message("People")
    String people();

    @Message("Roles")
    String roles();

    @Message("Teams")
    String teams();

    @Message("Branches")
    String branches();

    @Message("Departments")
    String departments();

    @Message("SLA report")
    String slaReport();

    @Message("Wallboard")
    String wallboard();

    @Message("Daily summary")
    String dailySummary();

    @Message("Activity")
    String activity();

    @Message("Looks at data")
    String looks();

    @Message("Settings")
    String settings();

    @Message("Deliveries")
    String deliveries();

    @Message("Jobs")
    String jobs();

    @Message("Backups")
    String backups();

    @Message("Skip to content")
    String skip();

    @Message("Main menu")
    String mainMenu();

    @Message("Areas")
    String areas();

    @Message("Open menu")
    String openMenu();

    @Message("Close menu")
    String closeMenu();

    @Message("Fold or widen the menu")
    String foldMenu();

    @Message("Search everything")
    String search();

    @Message("Search ticket, customer, phone")
    String searchHint();

    @Message("Light or dark")
    String lightOrDark();

    @Message("account menu")
    String accountMenu();

    @Message("My account")
    String account();

    @Message("Keyboard shortcuts")
    String keyboard();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("Close")
    String close();

    @Message("That did not work. Nothing was changed.")
    String failed();

    @Message("No connection. What you typed is still here.")
    String offline();

    @Message("Copied")
    String copied();

    @Message("search everything")
    String keySearch();

    @Message("filter this list")
    String keyFilter();

    @Message("next, previous row")
    String keyMove();

    @Message("open the row")
    String keyOpen();

    @Message("new ticket")
    String keyNew();

    @Message("write a reply")
    String keyReply();

    @Message("assign")
    String keyAssign();

    @Message("Put in a canned reply; or write :: in a reply")
    String keyCanned();

    @Message("Run a macro")
    String keyMacro();

    @Message("Select the row")
    String keySelect();

    @Message("send what you wrote")
    String keySend();

    @Message("close what is open")
    String keyEscape();

    @Message("these keys")
    String keyHelp();

    @Message("Go to the dashboard")
    String toDashboard();

    @Message("To the start page")
    String toStart();

    @Message("Go back")
    String goBack();

    @Message("Try again")
    String tryAgain();

    @Message("Quote this when you ask for help:")
    String quote();

    @Message("Please sign in")
    String e401();

    @Message("Not yours to open")
    String e403();

    @Message("Nothing here")
    String e404();

    @Message("This changed meanwhile")
    String e409();

    @Message("This cannot be taken as it is")
    String e422();

    @Message("A little slower, please")
    String e429();

    @Message("Something went wrong")
    String e500();

    @Message("Back in a moment")
    String e503();

    @Message("That did not work")
    String eOther();

    @Message("Open")
    String open();

    @Message("In progress")
    String inProgress();

    @Message("Pending")
    String pending();

    @Message("Resolved")
    String resolved();

    @Message("Closed")
    String closed();

    @Message("Low")
    String low();

    @Message("Medium")
    String medium();

    @Message("High")
    String high();

    @Message("Critical")
    String critical();

    @Message("Sales")
    String sales();

    @Message("Packages")
    String packages();

    @Message("Leads")
    String leads();

    @Message("Orders")
    String orders();

    @Message("Salespeople")
    String salespeople();

    @Message("Commissions")
    String commissions();

    @Message("Public page")
    String publicPage();
}
