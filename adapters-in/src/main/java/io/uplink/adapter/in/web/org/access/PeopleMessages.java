package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of people and roles. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message("People")
    String people();

    @Message("Roles")
    String roles();

    @Message("Organisation")
    String org();

    @Message("New person")
    String newPerson();

    @Message("Name")
    String name();

    @Message("Job")
    String jobTitle();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Present password")
    String presentPassword();

    @Message("Only if your own e-mail or phone changes: you sign in with them.")
    String presentPasswordHint();

    @Message("Write it as you like: 0712 345 678 or +254 712 345 678.")
    String phoneHint();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("Swahili")
    String swahili();

    @Message("Pages")
    String theme();

    @Message("As the device is set")
    String themeAuto();

    @Message("Light")
    String themeLight();

    @Message("Dark")
    String themeDark();

    @Message("Department")
    String department();

    @Message("None")
    String noDepartment();

    @Message("Home branch")
    String home();

    @Message("None")
    String noBranch();

    @Message("Branches")
    String branches();

    @Message("Where the person works; rights that end at the branch reach these.")
    String branchesHint();

    @Message("Permissions of several roles add up.")
    String rolesHint();

    @Message("When roles change, the person signs in anew.")
    String rolesSignOut();

    @Message("Send a link to choose a password")
    String invite();

    @Message("It goes to the e-mail address or the mobile phone and can be used once.")
    String inviteHint();

    @Message("Sign-in")
    String login();

    @Message("No login yet")
    String loginNone();

    @Message("Can sign in")
    String loginReady();

    @Message("Last sign-in")
    String lastLogin();

    @Message("never")
    String never();

    @Message("Invite to sign in")
    String sendInvite();

    @Message("Send a link for a new password")
    String sendReset();

    @Message("Add an e-mail address or a mobile number first.")
    String unreachable();

    @Message("State")
    String state();

    @Message("Active")
    String active();

    @Message("Left")
    String inactive();

    @Message("Deactivate")
    String deactivate();

    @Message(
            "The person is signed out at once and is offered nowhere any more. Tickets and history"
                    + " stay.")
    String deactivateHint();

    @Message("Take back")
    String reactivate();

    @Message("The person may sign in again with the roles below.")
    String reactivateHint();

    @Message("Save")
    String save();

    @Message("Save roles")
    String saveRoles();

    @Message("Add person")
    String create();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Please check the marked fields.")
    String check();

    @Message("Name, phone, job")
    String search();

    @Message("Search")
    String searchDo();

    @Message("Show everybody")
    String everything();

    @Message("Any branch")
    String anyBranch();

    @Message("Any role")
    String anyRole();

    @Message("Active and left")
    String anyState();

    @Message("Nobody found")
    String none();

    @Message("Nobody you may see matches. Try a part of the name or fewer filters.")
    String noneWhy();

    @Message("Back")
    String earlier();

    @Message("More")
    String later();

    @Message("Teams")
    String teams();

    @Message("History")
    String history();

    @Message("All of it")
    String allHistory();

    @Message("Details")
    String details();

    @Message("Here since")
    String since();

    @Message("New role")
    String newRole();

    @Message("Role")
    String role();

    @Message("Description")
    String description();

    @Message("People")
    String held();

    @Message("Permissions")
    String permissions();

    @Message("Permission")
    String permission();

    @Message("Reach")
    String reach();

    @Message("System")
    String system();

    @Message("The name of a system role stays.")
    String systemHint();

    @Message("Own company")
    String own();

    @Message(
            "May do everything, everywhere. This role stays as it is, so that somebody can always"
                    + " repair the others.")
    String everythingRole();

    @Message("all")
    String all();

    @Message("no")
    String reachNone();

    @Message("own")
    String reachOwn();

    @Message("team")
    String reachTeam();

    @Message("branch")
    String reachBranch();

    @Message("everywhere")
    String reachAll();

    @Message(
            "Own: what the person made or works. Team: also what the teams work. Branch: everything"
                    + " of the branches. You can only hand out what you have yourself.")
    String reachHint();

    @Message("Add role")
    String addRole();

    @Message("Delete this role")
    String deleteRole();

    @Message("Only a role that nobody has can be deleted.")
    String deleteHint();

    @Message("{people} have it: give them another role first.")
    String heldBy(long people);

    @Message(
            "Somebody saved this after you opened it. What you typed is below; open the page again"
                    + " to see the other change.")
    String changedMeanwhile();

    @Message("Open it again")
    String reopen();

    @Message("Contact")
    String contact();

    @Message("Delete it for good")
    String deleteYes();

    @Message("Two-step sign-in")
    String secondFactor();

    @Message("Everybody with this role needs it")
    String secondFactorNeeded();

    @Message("Whoever has not set it up yet is led there and can do nothing before.")
    String secondFactorNeededHint();

    @Message("Two-step sign-in is on")
    String secondFactorOn();

    @Message("Two-step sign-in is off")
    String secondFactorOff();

    @Message("Reset two-step sign-in")
    String secondFactorReset();

    @Message(
            "For somebody whose phone and recovery codes are gone. The person is signed out"
                    + " everywhere and told.")
    String secondFactorResetHint();
}
