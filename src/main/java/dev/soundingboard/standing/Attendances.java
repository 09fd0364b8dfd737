package dev.soundingboard.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attendances extends Repository<Attendance, UUID> {

    /** More than anybody goes to in the years that matter. */
    Limit MOST = Limit.of(200);

    Attendance save(Attendance attendance);

    void flush();

    Attendance saveAndFlush(Attendance attendance);

    Optional<Attendance> findById(UUID id);

    void delete(Attendance attendance);

    /** What is logged of that event, or of that kind on that day, for these mentors. */
    @Query("""
            select a from Attendance a where a.mentor in :mentors
            and (a.event = :event or (a.attended.kind = :kind and a.attended.held = :held)) order by a.id""")
    List<Attendance> at(UUID event, String kind, LocalDate held, Collection<UUID> mentors);

    /** What the scheme team recorded for that mentor of that kind on that day. */
    @Query("""
            select a from Attendance a where a.mentor = :mentor and a.event is not null
            and a.attended.kind = :kind and a.attended.held = :held order by a.id""")
    List<Attendance> recorded(UUID mentor, String kind, LocalDate held);

    /** What that mentor went to, the latest first. */
    @Query("select a from Attendance a where a.mentor = :mentor order by a.attended.held desc, a.id")
    List<Attendance> of(UUID mentor, Limit most);
}
