package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Notices.Notice.OfResult;
import io.uplink.application.shared.Actor;

/** Takes what Safaricom tells of what it was asked to do; in the caller's unit of work. */
@FunctionalInterface
public interface Results {

    /** False if it is about nothing that is known. */
    boolean take(Actor actor, Call call, OfResult told);
}
