package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.insight.activity.port.ActivityChain.Watch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;

/** Tells a reader of the log whether it is as it was written. */
@UseCase
public final class ShowActivityTrust {

    private final ActivityChain chain;

    public ShowActivityTrust(ActivityChain chain) {
        this.chain = chain;
    }

    public Watch execute(Actor actor) {
        actor.require(Permission.LOGS_VIEW);
        return chain.watch();
    }
}
