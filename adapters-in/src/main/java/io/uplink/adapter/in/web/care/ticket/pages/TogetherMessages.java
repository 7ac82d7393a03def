package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about tickets that belong together. */
@MessageBundle("together")
public interface TogetherMessages {

    @Message("Related tickets")
    String title();

    @Message("Related to")
    String relatedTitle();

    @Message("Causes")
    String causesTitle();

    @Message("Caused by")
    String causedByTitle();

    @Message("Duplicate of")
    String duplicateOfTitle();

    @Message("Duplicated by")
    String duplicatedByTitle();

    @Message("Children")
    String childrenTitle();

    @Message("Parent")
    String parentTitle();

    @Message("Split into")
    String splitIntoTitle();

    @Message("Split from")
    String splitFromTitle();

    @Message("Merged into this one")
    String mergedTitle();

    @Message("Is related to")
    String isRelatedTo();

    @Message("Causes")
    String isCauseOf();

    @Message("Is caused by")
    String isCausedBy();

    @Message("Is a duplicate of")
    String isDuplicateOf();

    @Message("Has as a duplicate")
    String hasDuplicate();

    @Message("Is the parent of")
    String isParentOf();

    @Message("Is a child of")
    String isChildOf();

    @Message("related to")
    String relatedTo();

    @Message("causes")
    String causes();

    @Message("caused by")
    String causedBy();

    @Message("duplicate of")
    String duplicateOf();

    @Message("duplicated by")
    String duplicatedBy();

    @Message("parent of")
    String parentOf();

    @Message("child of")
    String childOf();

    @Message("split into")
    String splitOff();

    @Message("split from")
    String splitOffFrom();

    @Message("noted: {role} {number}")
    String noted(String role, String number);

    @Message("took back: {role} {number}")
    String tookBack(String role, String number);

    @Message("merged it into {number}")
    String merged(String number);

    @Message("took it out of {number} again")
    String unmerged(String number);

    @Message("merged {number} into this one")
    String tookIn(String number);

    @Message("took {number} out of this one again")
    String letGo(String number);

    @Message("split a message off into {number}")
    String splitInto(String number);

    @Message("split it off {number}")
    String splitFrom(String number);

    @Message("Merged into {number}")
    String mergedInto(String number);

    @Message("Child of a parent ticket")
    String isChild();

    @Message("Parent of {count}")
    String leads(long count);

    @Message("This ticket was merged into {number}. It is read and worked there.")
    String mergedBanner(String number);

    @Message("Show {number}")
    String showIt(String number);

    @Message("Take the merge back")
    String unmerge();

    @Message("from {number}")
    String ofTicket(String number);

    @Message("Relate")
    String relate();

    @Message("Relate to another ticket")
    String relateTitle();

    @Message("This ticket")
    String thisTicket();

    @Message("The other ticket")
    String other();

    @Message("Number of the ticket, or customer or subject to search for")
    String otherHint();

    @Message("Merge")
    String merge();

    @Message("Merge into another ticket")
    String mergeTitle();

    @Message("This ticket is closed and read within the other one. The customer is told nothing.")
    String mergeHint();

    @Message("You can take the merge back at any time.")
    String mergeUndo();

    @Message("Choose a ticket")
    String choose();

    @Message("No ticket was found.")
    String noneFound();

    @Message("This customer has no other ticket that is not closed.")
    String noOther();

    @Message("Cancel")
    String cancel();

    @Message("Remove the relation to {number}")
    String remove(String number);

    @Message("{done} of {count} done")
    String doneOf(long done, long count);

    @Message("Resolve open children ({count})")
    String resolveChildren(int count);

    @Message("Split off")
    String split();

    @Message("Split off as a new ticket")
    String splitTitle();

    @Message("The message stays where it is. The new ticket is for the same customer.")
    String splitHint();

    @Message("This is an internal note. The customer will read the description of the new ticket.")
    String splitNote();

    @Message("Its files are shown there too.")
    String splitFiles();

    @Message("Subject")
    String subject();

    @Message("Description")
    String description();

    @Message("Category")
    String category();

    @Message("Priority")
    String priority();

    @Message("Open the ticket")
    String openIt();

    @Message("Nothing is owed here while it is merged.")
    String nothingOwed();
}
