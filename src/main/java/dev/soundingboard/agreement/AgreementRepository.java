package dev.soundingboard.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    List<Agreement> findByMentorshipOrderByNumber(UUID mentorship);

    boolean existsByMentorshipAndSettledAtNotNull(UUID mentorship);
}
