package dev.soundingboard.independence;

/** Where somebody works: one of the scheme's organisations, and one of its departments. */
public record Workplace(String organisation, String department) {}
