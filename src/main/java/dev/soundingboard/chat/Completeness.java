package dev.soundingboard.chat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;
import org.springframework.util.ReflectionUtils;

/** Whether a command has all that it can't do without: every component that isn't {@code @Nullable}. */
final class Completeness {

    private Completeness() {}

    static boolean of(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .filter(accessor -> Nullness.forMethodReturnType(accessor) == Nullness.NON_NULL)
                .noneMatch(accessor -> value(accessor, command) == null);
    }

    private static @Nullable Object value(Method accessor, Command command) {
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, command);
    }
}
