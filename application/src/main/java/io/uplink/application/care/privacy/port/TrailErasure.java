package io.uplink.application.care.privacy.port;

import io.uplink.application.care.privacy.port.PersonalData.Traces;

/** Takes the words about a customer out of the activity log, which stays provable. */
public interface TrailErasure {

    /** In the caller's unit of work; how many entries. */
    int erase(Traces traces);
}
