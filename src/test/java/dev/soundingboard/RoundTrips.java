package dev.soundingboard;

/** A feature's commands, each given once so that its database round trips are counted. */
public interface RoundTrips {

    void count(RoundTripCounter counter);
}
