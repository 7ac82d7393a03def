package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Placement;
import java.util.Map;

/** Tells Safaricom where to call us when money comes to a shortcode, for the password. */
@UseCase
public final class RegisterShortcode {

    /** Which one, and the caller's password once more. */
    public record Input(ShortcodeId id, PasswordAgain.Typed again) {}

    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final PasswordAgain passwordAgain;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public RegisterShortcode(
            MpesaDoors doors,
            MobileMoney mobileMoney,
            PasswordAgain passwordAgain,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.passwordAgain = passwordAgain;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** How Safaricom met it. */
    public Submitted execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        passwordAgain.require(actor.requireSignedIn().id(), input.again(), origin.now());
        var door = doors.open(input.id());
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
