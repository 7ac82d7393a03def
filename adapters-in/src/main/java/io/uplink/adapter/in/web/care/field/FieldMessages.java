package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the fields of categories. */
@MessageBundle("field")
public interface FieldMessages {

    @Message("More details")
    String title();

    @Message("Edit")
    String edit();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Choose…")
    String choose();

    @Message("Not filled in")
    String empty();

    @Message("Needed to resolve")
    String toResolve();

    @Message("not asked any more")
    String retired();

    @Message("Show the details this category asks for")
    String showFields();

    @Message("From {least} to {most}")
    String between(String least, String most);

    @Message("At least {least}")
    String atLeast(String least);

    @Message("At most {most}")
    String atMost(String most);

    @Message("filled in {fields}")
    String didFill(String fields);

    @Message("Detail")
    String filter();

    @Message("Fields")
    String fields();

    @Message("What tickets of this category say besides")
    String settingsTitle();

    @Message("No fields yet.")
    String none();

    @Message("New field")
    String fresh();

    @Message("Key")
    String key();

    @Message("Small letters, digits and underscores. It cannot be changed later.")
    String keyHint();

    @Message("English name")
    String english();

    @Message("Swahili name")
    String swahili();

    @Message("Kind of value")
    String kind();

    @Message("It cannot be changed later.")
    String kindHint();

    @Message("Line of text")
    String kindText();

    @Message("Long text")
    String kindLongText();

    @Message("Number")
    String kindNumber();

    @Message("Date")
    String kindDate();

    @Message("Yes or no")
    String kindYesNo();

    @Message("Choice")
    String kindChoice();

    @Message("Smallest number")
    String least();

    @Message("Largest number")
    String most();

    @Message("Unit")
    String unit();

    @Message("Only for numbers.")
    String onlyNumbers();

    @Message("What one may choose")
    String options();

    @Message("Only for a choice. One a line: key | English | Swahili.")
    String optionsHint();

    @Message("When it is needed")
    String need();

    @Message("Never: it may stay empty")
    String needOptional();

    @Message("When the ticket is opened")
    String needOpening();

    @Message("When the ticket is resolved")
    String needResolving();

    @Message("Stands on the technician's link")
    String forTechnician();

    @Message("Asked for. Without this it is retired; what was filled in stays.")
    String active();

    @Message("Retired")
    String inactive();

    @Message("Place in the list")
    String position();

    @Message("Smaller numbers come first. Empty is last.")
    String positionHint();

    @Message("Remove")
    String remove();

    @Message("Only what was never filled in can be removed.")
    String removeHint();

    @Message("Nothing was saved yet.")
    String notSaved();
}
