package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    void flush();

    /** Waits until no other turn of theirs has this lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lockById(UUID id);

    /** Asked on every turn. Not by an entity graph: with one, Hibernate would make the SQL anew each time. */
    @Query(
            "select p from Person p left join fetch p.roles.memberships where p.account.tenant = :tenant and p.account.object = :object")
    Optional<Person> findByTenantAndObject(UUID tenant, UUID object);

    @Query("select p.id from Person p join p.roles.memberships m where m.scheme = :scheme and m.role = :role")
    List<UUID> idsOf(String scheme, Role role);

    @Query("select count(p) > 0 from Person p where p.roles.runsDeployment")
    boolean isDeploymentRun();
}
