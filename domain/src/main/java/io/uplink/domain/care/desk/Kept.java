package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.PersonId;

/** What somebody made for the desk and perhaps shares. */
public sealed interface Kept permits CannedReply, Macro, SavedView {

    /** What one still finds in a list, and fits a phone. */
    int LONGEST_NAME = 60;

    /** More of a sort than anybody looks through; what one person can make is bounded by it. */
    int MOST_OF_ONE = 100;

    Id id();

    String name();

    PersonId owner();

    Audience audience();

    /** With which it was loaded; 0 if it was never stored. */
    long version();
}
