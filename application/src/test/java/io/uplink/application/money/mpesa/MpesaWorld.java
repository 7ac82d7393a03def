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
        assertThat(house.gateway.pushes).as(as).doesNotHaveDuplicates();
    }

    @Override
    public void settle() {
        for (var time : List.of(Duration.ofSeconds(30), MpesaCalls.PARKED, Duration.ofHours(2))) {
            house.later(time);
            house.reconcileRequests.execute(MpesaHouse.JOB);
        }
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
        // One that got no name expires, while the same with a name is answered.
        store.intents().forEach(one -> words.add(one.state().isOpen() + " " + one.receipt()));
        house.statements.words().forEach(words::add);
        words.add(house.files.count() + " files");
        words.addAll(house.orders.told);
        store.outcomes.values().stream().map(Object::toString).sorted().forEach(words::add);
        house.activity.actions().stream()
                .filter(action -> action.startsWith("mpesa-call."))
                .forEach(words::add);
        return words;
    }
}
