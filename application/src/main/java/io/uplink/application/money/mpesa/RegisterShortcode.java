package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Placement;
import java.util.Map;

/** Tells Safaricom where to call us when money comes to a shortcode. */
@UseCase
public final class RegisterShortcode {

    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public RegisterShortcode(
            MpesaDoors doors, MobileMoney mobileMoney, UnitOfWork unitOfWork, Origin origin) {
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** How Safaricom met it. */
    public Submitted execute(Actor actor, ShortcodeId id) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        var door = doors.open(id);
        var answer = mobileMoney.register(door);
        unitOfWork.run(() ->
                origin.activity()
                        .record(
                                actor,
                                "mpesa-shortcode.register",
                                MpesaActivity.subject(door.shortcode()),
                                Map.of(),
                                Map.of("registered", said(answer))));
        return answer;
    }

    private static String said(Submitted answer) {
        return switch (answer) {
            case Submitted.Accepted _ -> "yes";
            case Submitted.Rejected(var code, _) -> "no " + code;
            case Submitted.Unknown _ -> "unknown";
        };
    }
}
