/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dev.waymark.diagrams.services.FilterServices;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.tests.support.Journeys;

/** A diagram can show alone what a future state changes. */
class FutureStateTest {

    private static final String TODAY = """
            journey today {
                stage pay {
                    step order
                    step wait { feels bored -1 pain slow severity 3 }
                    step open
                }
            }
            """;

    private static List<String> toChange(Journey journey) {
        FilterServices filter = new FilterServices();
        return journey.getStages().stream().flatMap(stage -> stage.getNodes().stream()).map(Moment.class::cast)
                .flatMap(step -> Stream.concat(Stream.of(step), step.getPainPoints().stream()))
                .filter(filter::isToChange).map(EObject.class::cast)
                .map(element -> CurrentMaps.around(element).id(element)).toList();
    }

    @Test
    void whatIsNewMovedOrDifferentIsToChange() {
        Journey tomorrow = Journeys.journey("""
                journey tomorrow {
                    state future compare with today
                    stage pay {
                        step order
                        step follow { pain late severity 1 }
                        step wait { feels calm 0 pain slow severity 3 }
                        step open
                    }
                }
                """ + TODAY);
        assertEquals(List.of("tomorrow.pay.follow", "tomorrow.pay.follow.late", "tomorrow.pay.wait"),
                toChange(tomorrow));
    }

    @Test
    void whereNothingIsComparedEverythingCounts() {
        assertEquals(4, toChange(Journeys.journey(TODAY)).size());
    }
}
