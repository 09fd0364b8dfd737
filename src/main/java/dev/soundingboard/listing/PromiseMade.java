package dev.soundingboard.listing;

import java.util.UUID;

/** A listed mentor has accepted the current edition of the best practice agreement (M3). */
public record PromiseMade(UUID person, String scheme) {}
