package io.uplink.domain.care.privacy;

import io.uplink.domain.shared.PhoneNumber;

/** What stands where personal data stood. */
public final class Erased {

    /** In both languages, for it is kept and not translated. */
    public static final String WORDS = "[erased / imefutwa]";

    /** A number that no country gives out, and no message goes to. */
    public static final PhoneNumber PHONE = new PhoneNumber("+999000000000");

    private Erased() {}
}
