/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.Lane;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Column;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Measure;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Plan;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.Kpi;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Marks.Mark;
import dev.waymark.maps.Pain;
import dev.waymark.maps.PersonaCard;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.model.journey.JourneyState;
import dev.waymark.model.journey.PainStatus;

/** Makes up maps that hold everything that maps can hold, with texts of all lengths; one seed gives one journey. */
public final class GeneratedMaps {

    private static final List<String> WORDS = List.of("a", "the", "shoe", "orders", "waits", "online", "surprising",
            "confirmation", "Zahlungsbestätigung", "e-mail", "quickly", "size", "für", "顧客", "returns", "label",
            "Donaudampfschifffahrtsgesellschaftskapitän", "and/or", "\"quoted\"", "<b>");

    private final Random random;
    private final long seed;
    private final int columns;
    private final int personas;
    private final List<StageBand> stages = new ArrayList<>();
    private int ids;

    /** Makes up a journey. */
    public GeneratedMaps(long seed, int columns, int personas) {
        this.random = new Random(seed);
        this.seed = seed;
        this.columns = columns;
        this.personas = personas;
        for (int first = 0; first < columns;) {
            int count = Math.min(columns - first, 1 + random.nextInt(4));
            stages.add(new StageBand(id(), text(4), first, count));
            first += count;
        }
    }

    /** The two maps. */
    public TwoMaps maps() {
        List<Column> list = IntStream.range(0, columns).mapToObj(i -> new Column("c" + i, stage(i), false)).toList();
        MapHead head = head();
        List<Lane> lanes = Stream.of(LaneKind.values()).map(this::lane).toList();
        BlueprintMap blueprint = new BlueprintMap(head, stages, list, lanes, connections(lanes));
        List<Curve> curves = IntStream.range(0, personas).mapToObj(this::curve).toList();
        List<Row> rows = Stream.of(RowKind.values()).filter(kind -> kind == RowKind.FEELING || random.nextInt(5) > 0)
                .map(this::row).toList();
        ExperienceMap experience = new ExperienceMap(head, stages, list, rows, curves, some(4, this::kpi));
        return new TwoMaps("seed " + seed + " with " + columns + " columns and " + personas + " personas",
                new BlueprintMap(head.marked(marks(actions(lanes))), stages, list, lanes, blueprint.connections()),
                new ExperienceMap(head.marked(marks(doings(rows))), stages, list, rows, curves, experience.kpis()));
    }

    private static Stream<String> actions(List<Lane> lanes) {
        return lanes.stream().filter(lane -> lane.kind() == LaneKind.CUSTOMER_ACTIONS)
                .flatMap(lane -> lane.cells().stream()).flatMap(cell -> cell.cards().stream()).map(Card::id);
    }

    private static Stream<String> doings(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.items().stream())
                .filter(Doing.class::isInstance).map(Item::id);
    }

    /** Marks at the journey, the stages and the moments: none, one, or up to eight. */
    private Marks marks(Stream<String> moments) {
        List<String> parts = Stream.of(Stream.of("j" + seed), stages.stream().map(StageBand::id), moments)
                .flatMap(part -> part).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < (i + seed) % 3 * ((i + seed) % 5); j++) {
                marks.add(new Mark(marks.size() + 1, parts.get(i), WORDS.get((i + j) % WORDS.size()) + " "
                        + WORDS.get(j), (i + j) % 2 == 0));
            }
        }
        return new Marks(Marks.Kind.FINDINGS, marks);
    }

    private int stage(int column) {
        return (int) stages.stream().filter(stage -> stage.firstColumn() <= column).count() - 1;
    }

    private MapHead head() {
        List<PersonaCard> cards = IntStream.range(0, personas).mapToObj(i -> new PersonaCard("p" + i, name(i), text(6),
                maybe(() -> text(12)), null)).toList();
        return new MapHead("j" + seed, text(9), maybe(() -> text(20)), JourneyState.CURRENT, maybe(() -> "1.0"),
                maybe(() -> LocalDate.of(2026, 10, 5)), cards, some(3, this::kpi));
    }

    private static String name(int persona) {
        return List.of("Maya, runner", "Mats, coach", "Zoë", "Li Wei, student", "Amara, nurse").get(persona);
    }

    private Lane lane(LaneKind kind) {
        List<BlueprintMap.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int cards = kind == LaneKind.CUSTOMER_ACTIONS ? 1 : random.nextInt(4) - 1;
            if (cards > 0) {
                cells.add(new BlueprintMap.Cell(column, Stream.generate(() -> card(kind)).limit(cards).toList()));
            }
        }
        return new Lane(kind, cells);
    }

    private Card card(LaneKind kind) {
        boolean customer = kind == LaneKind.CUSTOMER_ACTIONS;
        return new Card(id(), customer ? null : text(2), text(10), customer ? some(2, () -> text(3)) : List.of(),
                maybe(() -> "12 min"), maybe(() -> "rushed −1"), some(1, () -> text(6)), some(2, () -> text(2)),
                customer ? some(6, this::pain) : List.of(), customer && random.nextInt(6) == 0,
                customer && random.nextInt(6) == 0, customer && random.nextInt(5) == 0);
    }

    /** A few arrows between neighbours, and a few between any two cards. */
    private List<Connection> connections(List<Lane> lanes) {
        List<Card> cards = lanes.stream().flatMap(lane -> lane.cells().stream()).flatMap(c -> c.cards().stream())
                .toList();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i + 1 < cards.size(); i++) {
            if (random.nextInt(3) > 0) {
                connections.add(new Connection(id(), cards.get(i).id(), cards.get(i + 1).id(), random.nextBoolean()));
            }
        }
        for (int i = 0; i < Math.min(columns / 2, 6); i++) {
            connections.add(new Connection(id(), cards.get(random.nextInt(cards.size())).id(),
                    cards.get(random.nextInt(cards.size())).id(), random.nextBoolean()));
        }
        return connections;
    }

    private Row row(RowKind kind) {
        List<ExperienceMap.Cell> cells = new ArrayList<>();
        for (StageBand stage : kind == RowKind.FEELING ? List.<StageBand>of() : stages) {
            if (random.nextInt(4) == 0) {
                cells.add(new ExperienceMap.Cell(stage.firstColumn(), stage.columns(), items(kind)));
                continue;
            }
            for (int column = 0; column < stage.columns(); column++) {
                cells.add(new ExperienceMap.Cell(stage.firstColumn() + column, 1, items(kind)));
            }
        }
        return new Row(kind, cells);
    }

    private List<Item> items(RowKind kind) {
        return Stream.generate(() -> item(kind)).limit(1 + random.nextInt(2)).toList();
    }

    private Item item(RowKind kind) {
        return switch (kind) {
            case DOING -> new Doing(id(), text(9), maybe(() -> "4 days"), random.nextInt(5) == 0,
                    random.nextInt(5) == 0, random.nextInt(6) == 0);
            case TOUCHPOINT -> new Place(id(), text(4), maybe(() -> text(2)),
                    maybe(() -> ChannelKind.values()[random.nextInt(3)]));
            case PAIN -> new PainItem(pain());
            case OPPORTUNITY -> new Idea(id(), text(7), maybe(() -> 5), maybe(() -> 2), some(2, () -> text(4)),
                    some(2, () -> new Plan(text(4), InitiativeStatus.PLANNED, maybe(() -> LocalDate.of(2027, 9, 30)))),
                    certainty());
            case MEASURE -> new Measure(id(), kpi());
            default -> new Saying(id(), text(12), maybe(() -> name(random.nextInt(personas))), certainty());
        };
    }

    private Curve curve(int persona) {
        List<Point> points = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (random.nextInt(5) > 0 || column == 0) {
                points.add(new Point(id(), column, random.nextInt(5) - 2, random.nextInt(9) == 0 ? text(4) : text(1),
                        random.nextInt(5) == 0, random.nextInt(5) == 0, random.nextInt(6) == 0, certainty()));
            }
        }
        return new Curve("p" + persona, name(persona), points);
    }

    private Pain pain() {
        return new Pain(id(), text(7), 1 + random.nextInt(5), maybe(() -> 30.5),
                PainStatus.values()[random.nextInt(3)], maybe(() -> name(random.nextInt(personas))), certainty());
    }

    private Kpi kpi() {
        return new Kpi(id(), text(4), maybe(() -> text(3)), maybe(() -> "percent"), maybe(() -> 48.0),
                maybe(() -> 60.0), maybe(() -> LocalDate.of(2027, 3, 31)));
    }

    private Certainty certainty() {
        return Certainty.values()[random.nextInt(3)];
    }

    private String id() {
        return "e" + ids++;
    }

    private String text(int most) {
        return String.join(" ", Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(most)).toList());
    }

    private <T> T maybe(Supplier<T> thing) {
        return random.nextBoolean() ? thing.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> thing) {
        return Stream.generate(thing).limit(random.nextInt(most + 1)).toList();
    }
}
