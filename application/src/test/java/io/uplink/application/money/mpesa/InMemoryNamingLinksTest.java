package io.uplink.application.money.mpesa;

import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryNamingLinksTest implements NamingLinksContract {

    private final InMemoryMpesa mpesa = new InMemoryMpesa();
    private final InMemoryNamingLinks links = new InMemoryNamingLinks();
    private final MpesaGround ground = new MadeUpGround(mpesa);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public NamingLinks links() {
        return links;
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
