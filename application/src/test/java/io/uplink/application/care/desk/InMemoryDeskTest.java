package io.uplink.application.care.desk;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.UUID;

class InMemoryDeskTest implements DeskRepositoriesContract {

    private final DeskWorld world = new DeskWorld();

    @Override
    public CannedReplyRepository replies() {
        return world.replies;
    }

    @Override
    public MacroRepository macros() {
        return world.macros;
    }

    @Override
    public SavedViewRepository views() {
        return world.views;
    }

    @Override
    public BulkRuns runs() {
        return world.runs;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return world.unitOfWork;
    }

    @Override
    public UUID id() {
        return world.ids.next();
    }

    @Override
    public PersonId asha() {
        return ASHA;
    }

    @Override
    public PersonId brian() {
        return BRIAN;
    }

    @Override
    public TeamId team() {
        return FIELD_A;
    }

    @Override
    public BranchId branch() {
        return WESTLANDS;
    }
}
