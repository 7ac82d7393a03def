package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of branches, departments and teams. */
@MessageBundle("structure")
public interface StructureMessages {

    @Message("Organisation")
    String org();

    @Message("Branches")
    String branches();

    @Message("New branch")
    String newBranch();

    @Message("Departments")
    String departments();

    @Message("New department")
    String newDepartment();

    @Message("Teams")
    String teams();

    @Message("New team")
    String newTeam();

    @Message("Name")
    String name();

    @Message("Code")
    String code();

    @Message("2 to 8 letters and digits, such as WST.")
    String codeHint();

    @Message("Address")
    String address();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Time zone")
    String zone();

    @Message("Such as Africa/Nairobi.")
    String zoneHint();

    @Message("Manager")
    String manager();

    @Message("Hears of tickets that go wrong here.")
    String managerHint();

    @Message("Head")
    String head();

    @Message("Nobody")
    String nobody();

    @Message("Choose one")
    String chooseOne();

    @Message("Description")
    String description();

    @Message("Leader")
    String leader();

    @Message("One of the members.")
    String leaderHint();

    @Message("Members")
    String members();

    @Message("The people of the branch. After choosing another branch, save to see its people.")
    String membersHint();

    @Message("Nobody works in this branch yet.")
    String noMembers();

    @Message("Branch")
    String branch();

    @Message("People")
    String people();

    @Message("Open tickets")
    String openTickets();

    @Message("Closed")
    String closed();

    @Message("Open")
    String active();

    @Message("Open and closed")
    String anyState();

    @Message("State")
    String state();

    @Message("Any branch")
    String anyBranch();

    @Message("Search by name")
    String search();

    @Message("Search")
    String searchDo();

    @Message("Show all")
    String everything();

    @Message("Nothing found")
    String none();

    @Message("Nothing you may see matches.")
    String noneWhy();

    @Message("Back")
    String earlier();

    @Message("More")
    String later();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Please check the marked fields.")
    String check();

    @Message("Somebody saved this after you opened it. Open it again to see the other change.")
    String changedMeanwhile();

    @Message("Still here: {people} people, {tickets} open tickets. Move them first.")
    String inUse(long people, long tickets);

    @Message("Close")
    String close();

    @Message("It is offered nowhere any more. Its history stays.")
    String closeHint();

    @Message("Open again")
    String reopen();

    @Message("It can be chosen again everywhere.")
    String reopenHint();

    @Message("History")
    String history();

    @Message("Details")
    String details();

    @Message("left")
    String left();

    @Message("Open it again")
    String openIt();
}
