package dev.soundingboard.standing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SkillsChecks extends Repository<SkillsCheck, UUID> {

    SkillsCheck saveAndFlush(SkillsCheck check);

    void delete(SkillsCheck check);

    /** Theirs, the latest first; there are never more than two. */
    @Query("select c from SkillsCheck c where c.mentor = :mentor order by c.taken desc, c.id")
    List<SkillsCheck> of(UUID mentor);
}
