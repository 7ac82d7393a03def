package io.uplink.adapter.in.web.platform.backup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of backups say. */
@MessageBundle("backup")
public interface BackupMessages {

    @Message("System")
    String platform();

    @Message("Backups")
    String backups();

    @Message("Back up now")
    String backUpNow();

    @Message("Try a restore")
    String tryRestore();

    @Message("Can they be restored?")
    String trust();

    @Message("A backup was restored for trial {span} ago and was whole.")
    String proven(String span);

    @Message("No backup was ever restored for trial, so nobody knows whether one can be.")
    String neverTried();

    @Message("The last trial restore, {span} ago, failed: {reason}")
    String trialFailed(String span, String reason);

    @Message("The last trial restore was {span} ago; it should be tried each night.")
    String trialOld(String span);

    @Message("Open backups")
    String open();

    @Message("Kept in {folder} on the server, sealed with a key of UPLINK_KEYS.")
    String keptIn(String folder);

    @Message("A second copy of each goes to {place}.")
    String copiedTo(String place);

    @Message("No second copy leaves this server. If it burns, the backups burn with it.")
    String notCopied();

    @Message("Settings")
    String settings();

    @Message("No backup was made yet")
    String none();

    @Message("The first is made at its hour, or now by the button above.")
    String noneWhy();

    @Message("Asked for")
    String asked();

    @Message("By")
    String by();

    @Message("The clock")
    String clock();

    @Message("State")
    String state();

    @Message("Size")
    String size();

    @Message("Took")
    String took();

    @Message("Where it is")
    String where();

    @Message("SHA-256")
    String checksum();

    @Message("Waiting")
    String waiting();

    @Message("Running")
    String running();

    @Message("Done")
    String done();

    @Message("Failed")
    String failed();

    @Message("Passed")
    String passed();

    @Message("This server")
    String here();

    @Message("Second place")
    String offSite();

    @Message("Not at the second place: {reason}")
    String notOffSite(String reason);

    @Message("Removed after its time")
    String removed();

    @Message("Download")
    String download();

    @Message("Trial restores")
    String drills();

    @Message(
            "Each night the newest backup is restored into a database of its own, compared and thrown away.")
    String drillsWhy();

    @Message("None yet")
    String noDrills();

    @Message("Backup")
    String backup();

    @Message("Result")
    String result();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();
}
