package io.uplink.application.sales.order;

import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.Faults;
import java.util.Optional;

/** Says whether we connect houses of an area, as the public page lists it. */
@UseCase
public final class CheckCoverage {

    /** An area as typed; {@code address} is where the call comes from. */
    public record Input(String area, String address) {}

    /** What is said; {@code area} and {@code note} as we write them, or as it was typed. */
    public record Answer(Coverage coverage, String area, String note) {}

    private final SiteQueries site;
    private final OrderDoor door;

    public CheckCoverage(SiteQueries site, OrderDoor door) {
        this.site = site;
        this.door = door;
    }

    public Answer execute(Actor actor, Input input) {
        // Everybody may ask; the first page lists the same.
        actor.requireAnonymousAllowed();
        door.require(input.address());
        var faults = new Faults();
        var typed = faults.text("area", Optional.of(input.area()), OrderDetails.LONGEST_AREA);
        faults.refuse();
        var found = site.site().shown().flatMap(content -> content.area(typed));
        return new Answer(
                of(found),
                found.map(SiteContent.Area::name).orElse(typed),
                found.map(SiteContent.Area::note).orElse(""));
    }

    static Coverage of(Optional<SiteContent.Area> area) {
        return area.map(SiteContent.Area::standing)
                .map(standing ->
                        switch (standing) {
                            case LIVE -> Coverage.LIVE;
                            case COMING -> Coverage.COMING;
                            case NONE -> Coverage.NONE;
                        })
                .orElse(Coverage.UNKNOWN);
    }
}
