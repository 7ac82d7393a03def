package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of announcements say. */
@MessageBundle("announcement")
public interface AnnouncementMessages {

    @Message("Announcements")
    String announcements();

    @Message("New announcement")
    String newOne();

    @Message("For me")
    String forMe();

    @Message("Looked after")
    String managed();

    @Message("Nothing was announced yet")
    String none();

    @Message("What the company, your branch or your team tells everybody stands here.")
    String noneWhy();

    @Message("Nothing was announced yet that you look after")
    String noneManaged();

    @Message("Tell a branch, a team, a role or everybody something, and see who has read it.")
    String noneManagedWhy();

    @Message("Title")
    String title();

    @Message("Text")
    String text();

    @Message("Importance")
    String importance();

    @Message("To whom")
    String audience();

    @Message("Choose…")
    String chooseOne();

    @Message("Shown from")
    String from();

    @Message("Shown until")
    String until();

    @Message("The whole day counts.")
    String untilHint();

    @Message("Everybody is to read it once more")
    String again();

    @Message("For corrections that change what is to be done.")
    String againHint();

    @Message("Publish")
    String publish();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Change")
    String edit();

    @Message("Withdraw")
    String withdraw();

    @Message("Nobody is shown it any more. It stays in this list with who has read it.")
    String withdrawHint();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Please check what is marked.")
    String check();

    @Message("Somebody changed it meanwhile.")
    String changedMeanwhile();

    @Message("Look at it as it is now")
    String openIt();

    @Message("Everybody")
    String everyone();

    @Message("Branches")
    String branches();

    @Message("Teams")
    String teams();

    @Message("Roles")
    String roles();

    @Message("Branch {name}")
    String toBranch(String name);

    @Message("Team {name}")
    String toTeam(String name);

    @Message("Role {name}")
    String toRole(String name);

    @Message("Normal")
    String normal();

    @Message("Important")
    String important();

    @Message("Urgent")
    String urgent();

    @Message("Shown now")
    String running();

    @Message("Not yet shown")
    String coming();

    @Message("Over")
    String over();

    @Message("Withdrawn")
    String withdrawn();

    @Message("State")
    String state();

    @Message("By")
    String by();

    @Message("Read")
    String read();

    @Message("not read")
    String notRead();

    @Message("{heard} of {all}")
    String heardOf(long heard, long all);

    @Message("{heard} of {all} have read it")
    String haveHeard(long heard, long all);

    @Message("Who has read it")
    String whoHas();

    @Message("Who has not")
    String whoHasNot();

    @Message("Nobody")
    String nobody();

    @Message("I have read it")
    String acknowledge();

    @Message("You have read it")
    String youHave();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Back")
    String back();

    @Message("More")
    String more();

    @Message("History")
    String history();
}
