package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something a person asks for. A feature's vocabulary is one sealed interface of records.
 *
 * <p>A record with a {@code @JsonTypeName} can be sent by a card's button; the name is the {@code verb}. One without
 * can't be forged from a card. Whatever a card sends is untrusted: ids are looked up again, and a {@code version} says
 * only what the person saw.
 *
 * @see Says
 * @see OnlyFor
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verb")
public interface Command {}
