/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOrderTest {

    private static final String BREACH = " has imports out of order: static ones, those of Java, of others and our "
            + "own, each by the alphabet, an empty line between";

    @TempDir
    private Path folder;

    @Test
    void groupsStandApartAndEachIsSorted() throws IOException {
        assertEquals(List.of(), found("import static org.a.B.c;", "", "import java.util.List;", "import javax.a.B;", "",
                "import com.a.B;", "import org.a.B;", "import org.a.B.C;", "", "import dev.waymark.A;"));
        assertEquals(List.of(), found());
    }

    @Test
    void theFirstPlaceOutOfOrderIsTold() throws IOException {
        assertEquals(List.of("A.java:6:" + BREACH), found("import java.util.List;", "import java.util.ArrayList;"),
                "the alphabet");
        assertEquals(List.of("A.java:7:" + BREACH), found("import java.util.List;", "import org.a.B;"),
                "an empty line");
        assertEquals(List.of("A.java:6:" + BREACH), found("import dev.waymark.A;", "", "import java.util.List;"),
                "our own come last");
    }

    private List<String> found(String... imports) throws IOException {
        String text = SmallCheckout.HEADER + "\n" + String.join("\n", imports) + "\nclass A {\n}\n";
        return SmallCheckout.texts(ImportOrder.check(new SmallCheckout(folder).with("A.java", text).checkout()));
    }
}
