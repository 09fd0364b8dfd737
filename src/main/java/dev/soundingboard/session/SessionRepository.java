package dev.soundingboard.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Session saveAndFlush(Session session);

    Optional<Session> findById(UUID id);

    List<Session> findByMentorshipOrderByStart(UUID mentorship);

    void delete(Session session);
}
