package dev.soundingboard.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.Nullness;

/** The README explains the scheme file field by field, as the records are. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (.+) \\| (.+) \\|$");

    @Test
    void everyFieldHasItsRowAndEveryRowItsField() throws IOException {
        assertThat(rows().keySet()).isEqualTo(fields().keySet());
    }

    @Test
    void whatMayBeLeftOutIsToldWithWhatThatMeans() throws IOException {
        var rows = rows();

        assertThat(fields())
                .allSatisfy((field, needed) ->
                        assertThat("needed".equals(rows.get(field))).as(field).isEqualTo(needed));
    }

    /** What each row says of leaving the field out. */
    private static Map<String, String> rows() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var glossary = readme.substring(readme.indexOf("<details>"), readme.indexOf("</details>"));
        var rows = new TreeMap<String, String>();
        ROW.matcher(glossary)
                .results()
                .forEach(row -> assertThat(rows.put(row.group(1), row.group(3)))
                        .as("%s stands there once", row.group(1))
                        .isNull());
        return rows;
    }

    /** Every field there can be, and whether it is needed. */
    private static Map<String, Boolean> fields() {
        var fields = new TreeMap<String, Boolean>();
        add("", Scheme.class, fields);
        return fields;
    }

    private static void add(String within, Class<?> record, Map<String, Boolean> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            var field = within + DataObjectPropertyName.toDashedForm(component.getName());
            fields.put(field, Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NON_NULL);
            var type = element(component.getGenericType());
            if (type.isRecord()) {
                add(field + ".", type, fields);
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
