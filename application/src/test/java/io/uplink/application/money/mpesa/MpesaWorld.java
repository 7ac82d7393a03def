package io.uplink.application.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A house of mobile money, as far as failures are concerned. */
class MpesaWorld implements World {

    final MpesaHouse house = new MpesaHouse();

    @Override
    public final Faults faults() {
        return house.faults;
    }

    /** Whatever fails, no shilling is on one side alone, and no phone is asked twice. */
    @Override
    public void requireSound(String as) {
        assertThat(house.store.balanced()).as(as).isTrue();
        assertThat(house.gateway.pushes).as(as).hasSizeLessThanOrEqualTo(1);
    }

    @Override
    public void settle() {
        house.later(Duration.ofSeconds(30));
        house.later(MpesaCalls.PARKED);
        house.later(Duration.ofHours(2));
    }

    @Override
    public List<String> stands() {
        var store = house.store;
        var words = new ArrayList<>(store.postings.stream().sorted().toList());
        words.add(store.bank + " = " + store.deposits + " + " + store.suspense);
        store.payments().stream()
                .map(one -> one.receipt().number() + " " + one.customer())
                .sorted()
                .forEach(words::add);
        store.intents().forEach(one -> words.add(one.state() + " " + one.receipt()));
        house.statements.outcomes.values().forEach(one -> words.add(one.code()));
        words.addAll(house.orders.told);
        return words;
    }
}
