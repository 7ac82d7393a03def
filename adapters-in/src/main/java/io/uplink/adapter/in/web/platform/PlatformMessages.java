package io.uplink.adapter.in.web.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of outbox and jobs say. */
@MessageBundle("platform")
public interface PlatformMessages {

    @Message("System")
    String platform();

    @Message("Deliveries")
    String outbox();

    @Message("Jobs")
    String jobs();

    @Message("Waiting")
    String waiting();

    @Message("Given up")
    String givenUp();

    @Message("Failed before and tried again: {count}.")
    String retrying(long count);

    @Message("The longest overdue delivery has been due for {span}.")
    String lag(String span);

    @Message("Nothing waits")
    String nothingWaits();

    @Message("Every event has reached everyone who wanted it.")
    String nothingWaitsWhy();

    @Message("Nothing was given up")
    String nothingGivenUp();

    @Message("A delivery lands here when it has failed eight times.")
    String nothingGivenUpWhy();

    @Message("Event")
    String event();

    @Message("Goes to")
    String handler();

    @Message("Tries")
    String tries();

    @Message("Happened")
    String happened();

    @Message("Next try")
    String nextTry();

    @Message("Given up at")
    String givenUpAt();

    @Message("Last error")
    String lastError();

    @Message("Try again")
    String tryAgain();

    @Message("Try all again")
    String tryAllAgain();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Job")
    String job();

    @Message("Every")
    String every();

    @Message("Next run")
    String nextRun();

    @Message("Last run")
    String lastRun();

    @Message("Took")
    String took();

    @Message("Result")
    String result();

    @Message("What it did")
    String note();

    @Message("Asked for by {name}")
    String askedBy(String name);

    @Message("Run now")
    String runNow();

    @Message("Running")
    String running();

    @Message("Done")
    String done();

    @Message("Failed")
    String failed();

    @Message("Lost")
    String lost();

    @Message("The program ended before the run did.")
    String lostWhy();

    @Message("{count} failed in a day")
    String failuresInADay(long count);

    @Message("Not yet")
    String notYet();

    @Message("Started")
    String started();

    @Message("No runs are kept of this job")
    String noRuns();
}
