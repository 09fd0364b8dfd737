package dev.soundingboard.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Feedbacks extends Repository<Feedback, UUID> {

    Feedback saveAndFlush(Feedback feedback);

    Optional<Feedback> findById(UUID id);
}
