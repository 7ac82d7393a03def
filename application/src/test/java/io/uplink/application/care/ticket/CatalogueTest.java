package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final TicketWorld world = new TicketWorld();
    private final SaveCategory save =
            new SaveCategory(world.unitOfWork, world.catalogue, world.origin);
    private final RemoveCategory remove =
            new RemoveCategory(world.unitOfWork, world.catalogue, world.origin);
    private final SaveFeeType saveFee =
            new SaveFeeType(world.unitOfWork, world.catalogue, world.origin);

    @Test
    void aCategoryKeepsItsKeyAndChangesItsWords() {
        add("fibre_cut");

        var edited =
                save.execute(
                        anAdmin(),
                        new SaveCategory.Input(
                                "fibre_cut", "Cut", "Kukatika", 2, true, false, Version.of(1)));

        assertThat(edited).isEqualTo(new Category("fibre_cut", "Cut", "Kukatika", 2, true, 2));
        assertThat(world.activity.notes())
                .extracting("action")
                .containsExactly("category.add", "category.edit");
    }

    @Test
    void aKeyIsGivenOnce() {
        add("fibre_cut");

        assertRefused(() -> add("fibre_cut"), "category.taken");
        assertRefused(() -> add("Fibre cut"), "category.key-unreadable");
    }

    @Test
    void aCategoryInUseIsSetAsideAndNotRemoved() {
        var category = add("fibre_cut");
        world.catalogue.use("fibre_cut");
        var input = new RemoveCategory.Input("fibre_cut", Version.of(category.version()));

        assertRefused(() -> remove.execute(anAdmin(), input), "category.in-use");
        assertThat(
                        save.execute(
                                        anAdmin(),
                                        new SaveCategory.Input(
                                                "fibre_cut",
                                                "Fibre cut",
                                                "Kebo imekatika",
                                                1,
                                                false,
                                                false,
                                                Version.of(1)))
                                .active())
                .isFalse();
    }

    @Test
    void aCategoryNobodyUsedIsForgotten() {
        add("fibre_cut");

        remove.execute(anAdmin(), new RemoveCategory.Input("fibre_cut", Version.of(1)));

        assertThat(world.catalogue.category("fibre_cut")).isEmpty();
    }

    @Test
    void twoKindsOfFeesDoNotShareAName() {
        var fee =
                new SaveFeeType.Input(
                        Optional.empty(),
                        "Splicing",
                        Money.ofMajor(500, Money.KES),
                        1,
                        true,
                        Optional.empty());
        var first = saveFee.execute(anAdmin(), fee);

        assertRefused(() -> saveFee.execute(anAdmin(), fee), "fee-type.taken");
        assertThat(
                        saveFee.execute(
                                        anAdmin(),
                                        new SaveFeeType.Input(
                                                Optional.of(first.id()),
                                                "Splicing",
                                                Money.ofMajor(600, Money.KES),
                                                1,
                                                true,
                                                Version.of(1)))
                                .amount())
                .isEqualTo(Money.ofMajor(600, Money.KES));
    }

    @Test
    void settingsOfTheWholeCompanyAreNotABranchs() {
        assertRefused(
                () ->
                        save.execute(
                                inWestlands(Permission.SETTINGS_MANAGE),
                                new SaveCategory.Input(
                                        "x1", "X", "X", 1, true, true, Optional.empty())),
                "access.denied");
    }

    private Category add(String key) {
        return save.execute(
                anAdmin(),
                new SaveCategory.Input(
                        key, "Fibre cut", "Kebo imekatika", 1, true, true, Optional.empty()));
    }
}
