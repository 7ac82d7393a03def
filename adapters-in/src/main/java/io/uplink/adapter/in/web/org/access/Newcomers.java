package io.uplink.adapter.in.web.org.access;

import jakarta.enterprise.context.RequestScoped;

/** Whether the person of this call must choose a password before anything else. */
@RequestScoped
class Newcomers {

    private boolean mustChange;

    boolean mustChange() {
        return mustChange;
    }

    void note(boolean must) {
        mustChange = must;
    }
}
