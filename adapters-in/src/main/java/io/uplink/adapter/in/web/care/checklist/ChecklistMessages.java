package io.uplink.adapter.in.web.care.checklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about checklists. */
@MessageBundle("checklist")
public interface ChecklistMessages {

    @Message("Checklist")
    String title();

    @Message("{done} of {all}")
    String progress(int done, int all);

    @Message("required")
    String required();

    @Message("Required to resolve")
    String isRequired();

    @Message("{name}, {time}")
    String doneBy(String name, String time);

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("ticked: {steps}")
    String didTick(String steps);

    @Message("took the tick back: {steps}")
    String didUntick(String steps);

    @Message("resolved it without: {steps}")
    String didSkip(String steps);

    @Message("Required steps are not done yet:")
    String stillOpen();

    @Message("You may not resolve the ticket before they are ticked.")
    String tickFirst();

    @Message("Resolve anyway, because")
    String anyway();

    @Message("Only our people read it. Empty: not without these steps.")
    String anywayHint();

    @Message("What is to be done on each ticket")
    String settingsTitle();

    @Message(
            "What is to be done on each ticket of this category. Tickets that have the category"
                    + " already keep the list they were given.")
    String settingsHint();

    @Message("No steps yet.")
    String none();

    @Message("Edit")
    String edit();

    @Message("Step {number}")
    String step(int number);

    @Message("New step")
    String fresh();

    @Message("English")
    String english();

    @Message("Swahili")
    String swahili();

    @Message("Up: step {number}")
    String up(int number);

    @Message("Down: step {number}")
    String down(int number);

    @Message("Remove: step {number}")
    String drop(int number);

    @Message("Another step")
    String add();

    @Message("Nothing was saved yet.")
    String notSaved();

    @Message("Changed, but not saved yet.")
    String moved();

    @Message("Up to {most} steps: more than that is two jobs.")
    String most(int most);
}
