package dev.soundingboard.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    Answer saveAndFlush(Answer answer);

    List<Answer> findByMentorshipOrderByNumber(UUID mentorship);

    /** What the latest settled version says, and what older ones said. */
    @Query("""
            select a from Answer a
            where a.mentorship = :mentorship and exists (
                select g from Agreement g
                where g.mentorship = a.mentorship and g.number >= a.number and g.settledAt is not null)
            order by a.number""")
    List<Answer> settledOf(UUID mentorship);

    /** The same of all these pairs, each with what older versions said before. */
    @Query("""
            select a from Answer a
            where a.mentorship in :mentorships and exists (
                select g from Agreement g
                where g.mentorship = a.mentorship and g.number >= a.number and g.settledAt is not null)
            order by a.number""")
    List<Answer> settledOfAll(Collection<UUID> mentorships);
}
