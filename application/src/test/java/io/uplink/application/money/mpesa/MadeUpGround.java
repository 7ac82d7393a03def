package io.uplink.application.money.mpesa;

import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;

/** Fakes ask nobody whether what they refer to is there. */
final class MadeUpGround extends MpesaGround {

    MadeUpGround(InMemoryMpesa store) {
        super(store, store, new DirectUnitOfWork(), new SequentialIds());
    }

    @Override
    protected BranchId newBranch() {
        return new BranchId(id());
    }

    @Override
    public CustomerId customer() {
        return new CustomerId(id());
    }

    @Override
    public UUID invoice(CustomerId owner) {
        return id();
    }

    @Override
    public PersonId person() {
        return new PersonId(id());
    }

    @Override
    public FileId file() {
        return new FileId(id());
    }

    @Override
    public UUID received(CustomerId customer) {
        return id();
    }
}
