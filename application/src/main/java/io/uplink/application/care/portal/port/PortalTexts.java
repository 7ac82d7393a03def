package io.uplink.application.care.portal.port;

import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.domain.care.portal.PortalCode;

/** Tells a code to the telephone that it is for. */
public interface PortalTexts {

    /** In the caller's unit of work; the digits are shown nowhere else. */
    void tell(PortalCode code, String digits, Account account);
}
