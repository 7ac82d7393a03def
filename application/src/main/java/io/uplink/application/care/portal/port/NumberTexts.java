package io.uplink.application.care.portal.port;

import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.domain.care.portal.NumberChange;

/** What is told of a number that changes; each in the caller's unit of work, and once. */
public interface NumberTexts {

    /** The code, to the new number; the digits are shown nowhere else. */
    void tellCode(NumberChange change, String digits, Account account);

    /** That it changed and what to do about it, to the number before. */
    void tellChanged(NumberChange change, Account account);
}
