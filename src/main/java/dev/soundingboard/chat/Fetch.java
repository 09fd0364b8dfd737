package dev.soundingboard.chat;

/** Fetches a file that was offered. It is said by allowing that file, and in no other way; a {@link Reply.Hand} answers it. */
public interface Fetch extends Command {}
