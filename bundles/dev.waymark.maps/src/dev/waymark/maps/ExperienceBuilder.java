/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.maps.ExperienceMap.Cell;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Gauge;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Measure;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Plan;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.model.Figures;
import dev.waymark.model.Plans;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Measured;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Team;
import dev.waymark.model.journey.Thought;
import dev.waymark.model.journey.Touchpoint;

/** Decides what belongs on an experience map. */
final class ExperienceBuilder {

    private final Journey journey;
    private final MapParts parts;
    private final Columns columns;
    private final Map<Opportunity, List<Initiative>> plans;

    ExperienceBuilder(Journey journey, MapParts parts, Columns columns) {
        this.journey = journey;
        this.parts = parts;
        this.columns = columns;
        this.plans = EcoreUtil.getRootContainer(journey) instanceof JourneyModel model ? Plans.deliveries(model)
                : Map.of();
    }

    ExperienceMap build() {
        List<ExperienceMap.Curve> curves = new CurveBuilder(parts, columns).build();
        List<Row> rows = Stream.of(RowKind.values()).map(kind -> new Row(kind, cells(kind)))
                .filter(row -> row.kind() == RowKind.FEELING ? !curves.isEmpty() : !row.cells().isEmpty()).toList();
        return new ExperienceMap(parts.head(columns::shows), columns.bands(), columns.columns(), rows, curves, kpis(),
                new CurveBuilder(parts, columns).formerly(), gauges());
    }

    private List<Cell> cells(RowKind kind) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.bands().size(); i++) {
            cells.addAll(cells(kind, columns.bands().get(i), journey.getStages().get(i)));
        }
        return cells;
    }

    /**
     * What a stage says stands under all its columns, and then what its moments say of the same kind joins it, for
     * cells of a row do not overlap; otherwise what a moment says stands under its column.
     */
    private List<Cell> cells(RowKind kind, StageBand band, Stage stage) {
        List<Item> ofStage = items(kind, stage);
        List<Cell> ofMoments = IntStream.range(band.firstColumn(), band.firstColumn() + band.columns())
                .filter(column -> columns.moment(column) != null)
                .mapToObj(column -> new Cell(column, 1, items(kind, columns.moment(column))))
                .filter(cell -> !cell.items().isEmpty()).toList();
        if (ofStage.isEmpty()) {
            return ofMoments;
        }
        Stream<Item> joined = Stream.concat(ofStage.stream(), ofMoments.stream().flatMap(c -> c.items().stream()));
        return List.of(new Cell(band.firstColumn(), band.columns(), joined.toList()));
    }

    private List<Item> items(RowKind kind, Stage stage) {
        return switch (kind) {
            case GOAL -> sayings(stage.getGoals());
            case EXPECTATION -> sayings(stage.getExpectations());
            case NEED -> sayings(stage.getNeeds());
            case MINDSET -> sayings(stage.getMindset());
            case CONTENT -> plain(stage, "content", stage.getContent());
            case PEOPLE -> plain(stage, "people", stage.getPeople());
            case TEAM -> stage.getTeams().stream().map(team -> saying(stage, team)).toList();
            case MEASURE -> measures(stage);
            default -> List.of();
        };
    }

    private List<Item> items(RowKind kind, Moment moment) {
        return switch (kind) {
            case DOING -> List.of(new Doing(parts.id(moment), moment.getTitle(),
                    Figures.duration(moment.getDuration()), moment.isMomentOfTruth(), moment.isWowMoment(),
                    moment instanceof Exit));
            case EXPECTATION -> sayings(moment.getExpectations());
            case TOUCHPOINT -> moment.getTouchpoints().stream().map(point -> place(moment, point)).toList();
            case THINKING -> sayings(moment.getThoughts().stream()
                    .filter(thought -> parts.concerns(thought.getPersona())).toList());
            case PAIN -> parts.pains(moment).stream().<Item>map(PainItem::new).toList();
            case OPPORTUNITY -> moment.getOpportunities().stream().map(this::idea).toList();
            case MEASURE -> measures(moment);
            default -> List.of();
        };
    }

    private List<Item> sayings(List<? extends Statement> statements) {
        return statements.stream().map(this::saying).toList();
    }

    private Item saying(Statement statement) {
        String persona = statement instanceof Thought thought ? parts.nameIfOneOfSeveral(thought.getPersona()) : null;
        return new Saying(parts.id(statement), statement.getText(), persona, statement.getCertainty());
    }

    /** Texts that are no statements, so that nobody asks for their evidence. */
    private List<Item> plain(Stage stage, String what, List<String> texts) {
        return IntStream.range(0, texts.size()).<Item>mapToObj(i -> new Saying(parts.id(stage) + "." + what + "-"
                + (i + 1), texts.get(i), null, null)).toList();
    }

    private Item saying(Stage stage, Team team) {
        return new Saying(parts.id(stage) + ".team." + parts.id(team), team.getTitle(), null, null);
    }

    private Item place(Moment moment, Touchpoint touchpoint) {
        boolean onChannel = touchpoint.getChannel() != null;
        return new Place(parts.id(moment) + ".at." + parts.id(touchpoint), touchpoint.getTitle(),
                onChannel ? touchpoint.getChannel().getTitle() : null,
                onChannel ? touchpoint.getChannel().getKind() : null);
    }

    private Item idea(Opportunity opportunity) {
        return new Idea(parts.id(opportunity), opportunity.getTitle(), opportunity.getImpact(),
                opportunity.getEffort(), JourneyTexts.titles(opportunity.getSolves()),
                plans.getOrDefault(opportunity, List.of()).stream().map(ExperienceBuilder::plan).toList(),
                opportunity.getCertainty());
    }

    private static Plan plan(Initiative initiative) {
        return new Plan(Titles.of(initiative), initiative.getStatus(), initiative.getDue());
    }

    private List<Item> measures(Measured measured) {
        return measured.getMetrics().stream().<Item>map(metric -> new Measure(parts.id(measured) + ".measured."
                + parts.id(metric), parts.kpi(metric))).toList();
    }

    private List<Gauge> gauges() {
        return columns.filled().boxed().flatMap(column -> parts.readings().feeling(parts.id(columns.moment(column)))
                .map(felt -> new Gauge(felt.moment(), column, felt.score(), felt.low(), felt.high(), felt.count()))
                .stream()).toList();
    }

    private List<Kpi> kpis() {
        Set<Metric> metrics = new LinkedHashSet<>();
        journey.getObjectives().stream().map(Objective::getMetric).filter(Objects::nonNull).forEach(metrics::add);
        journey.getStages().forEach(stage -> metrics.addAll(stage.getMetrics()));
        columns.filled().forEach(column -> metrics.addAll(columns.moment(column).getMetrics()));
        return metrics.stream().map(parts::kpi).toList();
    }
}
