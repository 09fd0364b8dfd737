package dev.soundingboard.scheme;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds and reads scheme files: ours in the application, and those in the deployment's own folder. */
@Component
class SchemeFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final ResourcePatternResolver resources;
    private final SchemeProperties properties;
    private final Validator validator;

    SchemeFiles(ResourcePatternResolver resources, SchemeProperties properties, Validator validator) {
        this.resources = resources;
        this.properties = properties;
        this.validator = validator;
    }

    List<Resource> all() {
        var folder = properties.folder();
        return Stream.of("classpath:schemes", folder.isEmpty() ? "" : "file:" + folder)
                .filter(place -> !place.isEmpty())
                .flatMap(place -> in(place).sorted(Comparator.comparing(Resource::getDescription)))
                .toList();
    }

    private Stream<Resource> in(String place) {
        try {
            return Stream.of(resources.getResources(place + "/*.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException("The scheme files in " + place + " can't be listed", e);
        }
    }

    Scheme read(Resource file) {
        try (var content = file.getInputStream()) {
            return valid(file, YAML.readValue(content, Scheme.class));
        } catch (UnrecognizedPropertyException e) {
            throw new SchemeFileException(
                    file.getDescription(), path(e), "a field with no meaning", "one of " + e.getKnownPropertyIds());
        } catch (InvalidFormatException e) {
            throw new SchemeFileException(
                    file.getDescription(), path(e), "'" + e.getValue() + "'", kind(e.getTargetType()));
        } catch (DatabindException e) {
            throw new SchemeFileException(
                    file.getDescription(), path(e), e.getOriginalMessage(), "what the README's glossary says");
        } catch (JacksonException e) {
            throw new SchemeFileException(file.getDescription(), "", e.getOriginalMessage(), "a YAML file");
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }

    private Scheme valid(Resource file, Scheme scheme) {
        validator.validate(scheme).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw new SchemeFileException(
                            file.getDescription(), kebab(violation), found(violation), violation.getMessage());
                });
        return scheme;
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String kebab(ConstraintViolation<Scheme> violation) {
        return DataObjectPropertyName.toDashedForm(violation.getPropertyPath().toString());
    }

    private static String found(ConstraintViolation<Scheme> violation) {
        return violation.getInvalidValue() == null ? "nothing" : "'" + violation.getInvalidValue() + "'";
    }

    private static String kind(Class<?> type) {
        return type.isEnum()
                ? "one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)
                : "a value of kind " + type.getSimpleName();
    }
}
