package io.uplink.adapter.in.web.org.setting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the settings pages. */
@MessageBundle("settings")
public interface SettingsMessages {

    @Message("Settings")
    String settings();

    @Message("Search settings")
    String search();

    @Message("Search")
    String searchDo();

    @Message("Show all")
    String everything();

    @Message("No setting matches")
    String none();

    @Message("Try another word.")
    String noneWhy();

    @Message("More to set up")
    String elsewhere();

    @Message("Service levels")
    String sla();

    @Message("What is promised, and the working hours")
    String slaHint();

    @Message("Rules for tickets")
    String rules();

    @Message("What is done to tickets by itself, and the steps up")
    String rulesHint();

    @Message("Webhooks")
    String webhooks();

    @Message("Programs of others that are told what happens")
    String webhooksHint();

    @Message("Classes of customers")
    String customerClasses();

    @Message("Residential, business, VIP: who is promised what")
    String customerClassesHint();

    @Message("Ticket categories")
    String categories();

    @Message("What a ticket can be about")
    String categoriesHint();

    @Message("Service fees")
    String fees();

    @Message("What a visit costs")
    String feesHint();

    @Message("Message templates")
    String templates();

    @Message("What customers and staff read")
    String templatesHint();

    @Message("People")
    String people();

    @Message("Who works here and can sign in")
    String peopleHint();

    @Message("Roles")
    String roles();

    @Message("What each role may do")
    String rolesHint();

    @Message("Branches")
    String branches();

    @Message("The places we work from")
    String branchesHint();

    @Message("Teams")
    String teams();

    @Message("Who works tickets together")
    String teamsHint();

    @Message("Departments")
    String departments();

    @Message("The company by trade")
    String departmentsHint();

    @Message("Edit")
    String edit();

    @Message("set")
    String isSet();

    @Message("not set")
    String notSet();

    @Message("usual")
    String usual();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Leave it empty to keep what is there.")
    String secretKeep();

    @Message("Take the secret away")
    String secretClear();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Please check the marked fields.")
    String check();

    @Message("You may see these settings but not change them.")
    String readOnly();

    @Message("empty")
    String empty();
}
