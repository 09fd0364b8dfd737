package dev.soundingboard.notification;

import dev.soundingboard.chat.Role;
import java.util.Set;

/**
 * What people are reminded of, and can switch off.
 *
 * @param id names it in the database; never changes, at most 40 characters
 * @param name what they read in the list of what they can switch off, such as "Sessions that are coming"
 * @param why how the sentence goes on that begins with "You get this because", such as "you have a session planned"
 * @param whom the roles whom it can concern
 */
public record Topic(String id, String name, String why, Set<Role> whom) {}
