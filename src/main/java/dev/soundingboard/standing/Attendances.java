package dev.soundingboard.standing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attendances extends Repository<Attendance, UUID> {

    /** More than anybody goes to in the years that matter. */
    Limit MOST = Limit.of(200);

    Attendance saveAndFlush(Attendance attendance);

    Optional<Attendance> findById(UUID id);

    void delete(Attendance attendance);

    /** What that mentor went to, the latest first. */
    @Query("select a from Attendance a where a.mentor = :mentor order by a.attended.held desc, a.id")
    List<Attendance> of(UUID mentor, Limit most);
}
