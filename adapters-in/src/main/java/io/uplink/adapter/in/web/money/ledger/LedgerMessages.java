package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the books say. */
@MessageBundle("ledger")
public interface LedgerMessages {

    @Message("Money")
    String money();

    @Message("Accounts")
    String accounts();

    @Message("Chart of accounts")
    String chart();

    @Message("Account")
    String account();

    @Message("New account")
    String newAccount();

    @Message("Code")
    String code();

    @Message("Three to eight digits, such as 1121. It stays for good.")
    String codeHint();

    @Message("Name")
    String name();

    @Message("Type")
    String type();

    @Message("Asset")
    String asset();

    @Message("Liability")
    String liability();

    @Message("Equity")
    String equity();

    @Message("Income")
    String income();

    @Message("Expense")
    String expense();

    @Message("Under")
    String parent();

    @Message("nothing")
    String noParent();

    @Message("Heading: only sums the accounts below it")
    String heading();

    @Message("Heading")
    String isHeading();

    @Message("Closed")
    String closed();

    @Message("Balance")
    String balance();

    @Message("Amounts in {currency}")
    String currencyIs(String currency);

    @Message("Balances of today; a heading shows what is below it.")
    String chartHint();

    @Message("Rename")
    String rename();

    @Message("Close account")
    String close();

    @Message("It takes no more entries; what was posted stays. Its balance must be nothing.")
    String closeHint();

    @Message("Open it again")
    String reopen();

    @Message("Uplink posts to this account by itself, so it cannot be closed.")
    String systemHint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Journal")
    String journal();

    @Message("New entry")
    String newEntry();

    @Message("Entry")
    String entry();

    @Message("Day")
    String day();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Text")
    String text();

    @Message("What happened, as an auditor will read it.")
    String textHint();

    @Message("Text or number")
    String textOrNumber();

    @Message("Any account")
    String anyAccount();

    @Message("Any source")
    String anySource();

    @Message("Source")
    String source();

    @Message("Written by hand")
    String manual();

    @Message("Reversal")
    String reversalKind();

    @Message("Search")
    String search();

    @Message("Show everything")
    String everything();

    @Message("Amount")
    String amount();

    @Message("Debit")
    String debit();

    @Message("Credit")
    String credit();

    @Message("Dr")
    String dr();

    @Message("Cr")
    String cr();

    @Message("Total")
    String total();

    @Message("Difference")
    String difference();

    @Message("Note")
    String note();

    @Message("Line {number}")
    String line(String number);

    @Message("More lines")
    String addLines();

    @Message("Post entry")
    String post();

    @Message("An entry is never changed afterwards, only reversed.")
    String postHint();

    @Message("Choose")
    String choose();

    @Message("No entries")
    String noEntries();

    @Message("Nothing was posted that is like this.")
    String noEntriesWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Reversed")
    String reversed();

    @Message("Taken back by {number}")
    String reversedBy(String number);

    @Message("Takes back {number}")
    String reverses(String number);

    @Message("Reverse this entry")
    String reverse();

    @Message("A second entry puts every line on its other side. Both stay in the books.")
    String reverseHint();

    @Message("Reason")
    String why();

    @Message("Posted by")
    String postedBy();

    @Message("Posted")
    String postedAt();

    @Message("Hash")
    String hash();

    @Message("Speaks for this entry and every one before it.")
    String hashHint();

    @Message("Statement")
    String statement();

    @Message("Carried forward")
    String carried();

    @Message("Closing balance")
    String closing();

    @Message("No lines in these days")
    String noLines();

    @Message("Show")
    String show();

    @Message("Trial balance")
    String trialBalance();

    @Message("As of the end of")
    String asOf();

    @Message("Debits and credits are the same.")
    String balanced();

    @Message(
            "The books do not balance: debits less credits are {difference}. Somebody changed the database: check the journal.")
    String unbalanced(String difference);

    @Message("Nothing was posted up to that day.")
    String nothingYet();

    @Message("Period lock")
    String period();

    @Message("The books are closed through {day}. Entries of these days are refused.")
    String lockedThrough(String day);

    @Message("No day is closed.")
    String notLocked();

    @Message("Close days")
    String lock();

    @Message("Through")
    String lockThrough();

    @Message("The last day to be closed; it must be over.")
    String lockHint();

    @Message("Open days again")
    String unlock();

    @Message("Stays closed through")
    String unlockThrough();

    @Message("Empty opens every day.")
    String unlockHint();

    @Message("Check of the journal")
    String check();

    @Message("Check now")
    String checkNow();

    @Message("{entries} entries are as they were written, checked {at}.")
    String sound(String entries, String at);

    @Message("Nobody has checked the journal yet. It is checked every day.")
    String neverChecked();

    @Message("From {entry} on the journal proves nothing: {fault}")
    String broken(String entry, String fault);

    @Message("an entry is missing.")
    String faultMissing();

    @Message("it was changed.")
    String faultAltered();

    @Message("it does not go on from the entry before.")
    String faultUnlinked();

    @Message("it does not balance.")
    String faultUnbalanced();

    @Message("the last entries are gone.")
    String faultCutOff();

    @Message("it is not what an earlier check saw.")
    String faultRewritten();
}
