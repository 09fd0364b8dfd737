package dev.soundingboard.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    @EntityGraph(attributePaths = "memberships")
    Optional<Person> findByTenantAndObject(UUID tenant, UUID object);
}
