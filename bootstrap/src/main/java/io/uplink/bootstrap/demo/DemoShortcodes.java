package io.uplink.bootstrap.demo;

import io.uplink.application.money.mpesa.MpesaDoors;
import io.uplink.application.money.mpesa.RegisterShortcode;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters the made-up paybill as a person would, but at each start, when nobody sits there. */
@ApplicationScoped
class DemoShortcodes {

    /** The program itself has no password to be asked for. */
    static final PasswordAgain.Typed NOTHING = new PasswordAgain.Typed("", "");

    private static final PasswordAgain UNASKED = (_, _, _) -> {};

    private final UnitOfWork unitOfWork;
    private final Shortcodes shortcodes;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    DemoShortcodes(
            UnitOfWork unitOfWork,
            Shortcodes shortcodes,
            MpesaDoors doors,
            MobileMoney mobileMoney,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.shortcodes = shortcodes;
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.origin = origin;
    }

    SaveShortcode save() {
        return new SaveShortcode(unitOfWork, shortcodes, doors, UNASKED, origin);
    }

    RegisterShortcode register() {
        return new RegisterShortcode(doors, mobileMoney, UNASKED, unitOfWork, origin);
    }
}
