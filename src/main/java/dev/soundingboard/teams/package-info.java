/**
 * Microsoft Teams, and the only place that knows the Bot Framework SDK: an authenticated activity becomes a turn, a reply
 * becomes an activity, and what has to be said first is sent.
 *
 * <p>Here is the front door: {@code MessagesEndpoint}, the SDK's adapter and bot, and what is rehearsed before it opens.
 * Behind it are rooms, in the order that an activity passes them: {@code admission} (is it let in), {@code activity}
 * (what came, in our words), {@code reading} (what it asks for, and with {@code files} the file that came along),
 * {@code answering} (what Teams waits for) and {@code sending} (what goes out by the connector, and what a failure means).
 * {@code registration} is who we are to Microsoft.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"cards", "chat", "notification", "people"})
package dev.soundingboard.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
