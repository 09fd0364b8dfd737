/**
 * Microsoft Teams, and the only place that knows the Bot Framework SDK: an authenticated activity becomes a turn, a reply
 * becomes an activity, and what has to be said first is sent.
 *
 * <p>On the way in: {@code MessagesEndpoint}, {@code Admission} and its rules, {@code Turns} and its readers. On the way
 * out: {@code ChatAnswers} for messages, {@code InvokeAnswers} for buttons. Speaking first: {@code TeamsMessenger} by the
 * {@code Outbox}, and the {@code FailureTable}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"cards", "chat", "notification", "people"})
package dev.soundingboard.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
