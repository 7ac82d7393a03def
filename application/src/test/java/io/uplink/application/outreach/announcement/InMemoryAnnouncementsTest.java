package io.uplink.application.outreach.announcement;

import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Audience.Kind;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import java.util.UUID;

class InMemoryAnnouncementsTest implements AnnouncementsContract {

    private final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    private final SequentialIds ids = new SequentialIds();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public AnnouncementRepository announcements() {
        return announcements;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId somebody(BranchId branch, UUID role, UUID team) {
        var person = new PersonId(ids.next());
        announcements.belongs(person, Audience.of(Kind.BRANCH, branch.value()));
        announcements.belongs(person, Audience.of(Kind.ROLE, role));
        announcements.belongs(person, Audience.of(Kind.TEAM, team));
        return person;
    }

    @Override
    public BranchId aBranch() {
        var branch = new BranchId(ids.next());
        var _ = announcements.known(Kind.BRANCH, branch.value(), Optional.of(branch));
        return branch;
    }

    @Override
    public UUID aRole() {
        return announcements.known(Kind.ROLE, ids.next(), Optional.empty());
    }

    @Override
    public UUID aTeam(BranchId branch) {
        return announcements.known(Kind.TEAM, ids.next(), Optional.of(branch));
    }
}
