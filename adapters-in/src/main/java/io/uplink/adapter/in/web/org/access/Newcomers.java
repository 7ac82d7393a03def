package io.uplink.adapter.in.web.org.access;

import io.uplink.application.org.access.port.SessionQueries.Caller;
import jakarta.enterprise.context.RequestScoped;

/** What the person of this call must do before anything else. */
@RequestScoped
class Newcomers {

    private boolean mustChange;
    private boolean mustSetUp;

    boolean mustChange() {
        return mustChange;
    }

    /** Whether a second factor is to be set up; the password comes first. */
    boolean mustSetUp() {
        return mustSetUp && !mustChange;
    }

    void note(Caller caller) {
        mustChange = caller.mustChange();
        mustSetUp = caller.mustSetUp();
    }
}
