package dev.soundingboard.confidential;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** One author's key in one relationship, ready for use. */
record DataKey(UUID id, Aead aead) {}
