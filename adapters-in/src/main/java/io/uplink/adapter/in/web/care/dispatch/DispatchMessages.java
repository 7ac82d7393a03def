package io.uplink.adapter.in.web.care.dispatch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about tickets that are given out by themselves. */
@MessageBundle("dispatch")
public interface DispatchMessages {

    @Message("Teams")
    String teams();

    @Message("People")
    String people();

    @Message("Who gets the tickets")
    String ruleTitle();

    @Message(
            "Of the team's people who are there and know the category, the one with the fewest"
                    + " open tickets by their weight; of several, the one who waited longest.")
    String ruleHint();

    @Message("Tickets of this team")
    String mode();

    @Message("are given out by hand")
    String modeOff();

    @Message("are given out by hand, with a suggestion")
    String modeSuggest();

    @Message("go to somebody when they are opened")
    String modeAssign();

    @Message("Most open tickets of one person")
    String most();

    @Message("From 1 to 100. Whoever has as many gets none by itself.")
    String mostHint();

    @Message("Tickets this person can take")
    String skillsTitle();

    @Message("Categories")
    String categories();

    @Message("None ticked: all of them.")
    String categoriesHint();

    @Message("Away: gets no ticket by itself at present")
    String away();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Assign automatically")
    String assign();

    @Message("By itself {name} would get it: {open} open, the least loaded of {among}.")
    String would(String name, int open, int among);

    @Message("chose {name} automatically: {open} open, the least loaded of {among}")
    String chose(String name, String open, String among);

    @Message("found nobody who could take it automatically: {why}")
    String choseNobody(String why);
}
