package io.uplink.domain.care.privacy;

/**
 * How much is held of a customer, those records included that are read with it.
 *
 * @param records how many there are of the customer
 * @param openTickets that owe work; these and open complaints stand in the way
 * @param entries what was said and noted on the tickets
 * @param files of the tickets
 * @param fileBytes what they hold together
 * @param openComplaints that nobody has settled
 * @param orders of theirs, and such as came to nothing from a number that is theirs alone
 * @param leads that became such orders, or are of a number or an address that is theirs alone
 * @param pending of the messages, those that have not left
 * @param links that still open something
 * @param notes entries of the activity log with personal data
 */
public record Holdings(
        int records,
        int places,
        int consents,
        int statusChanges,
        int tickets,
        int openTickets,
        int entries,
        int files,
        long fileBytes,
        int fees,
        int ratings,
        int complaints,
        int openComplaints,
        int orders,
        int leads,
        int messages,
        int pending,
        int links,
        int looks,
        int notes) {}
