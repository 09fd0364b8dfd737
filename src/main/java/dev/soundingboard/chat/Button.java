package dev.soundingboard.chat;

/** A way on: what the button says, and the command it gives. */
public record Button(String title, Command command) {}
