package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;

/** The standard calendar is the company's, any other its branch's. */
final class SlaAccess {

    private SlaAccess() {}

    /** A calendar to change. */
    static SlaCalendar calendar(SlaCalendarRepository calendars, Actor actor, SlaCalendarId id) {
        actor.require(Permission.TICKETS_SLA);
        var calendar =
                calendars
                        .findById(id)
                        .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
        actor.require(
                Permission.TICKETS_SLA,
                calendar.branch().map(Placement::in).orElse(Placement.company()));
        return calendar;
    }
}
