package io.uplink.application.org.setting;

import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import java.util.UUID;

class InMemorySettingStoreTest implements SettingStoreContract {

    private final InMemorySettingStore store = new InMemorySettingStore();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public SettingStore store() {
        return store;
    }

    @Override
    public SettingQueries queries() {
        return store;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}
