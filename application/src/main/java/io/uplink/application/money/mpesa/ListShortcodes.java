package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** The company's paybills and tills, without what they are entered with. */
@UseCase
public final class ListShortcodes {

    private final Shortcodes shortcodes;

    public ListShortcodes(Shortcodes shortcodes) {
        this.shortcodes = shortcodes;
    }

    public List<Shortcode> execute(Actor actor) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return shortcodes.all();
    }
}
