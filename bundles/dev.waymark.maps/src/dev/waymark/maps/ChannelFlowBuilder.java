/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Lane;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Touchpoint;

/** Builds the flow of customers between channels. */
final class ChannelFlowBuilder {

    private final Journey journey;
    private final MapParts parts;
    private final Passage passage;
    private final List<Channel> lanes;
    /** The steps and ends with their columns. */
    private final Map<Moment, Integer> columns = new LinkedHashMap<>();
    private final List<StageBand> stages = new ArrayList<>();

    ChannelFlowBuilder(Journey journey, MapParts parts, Flow flow) {
        this.journey = journey;
        this.parts = parts;
        this.passage = new Passage(flow,
                link -> parts.readings().flow(parts.id(link.from()), parts.id(link.to())).orElse(null));
        this.lanes = journey.getStages().stream().flatMap(stage -> stops(stage).stream())
                .flatMap(stop -> channels(stop).stream().limit(1)).distinct().toList();
    }

    ChannelFlow build(MapHead head) {
        journey.getStages().forEach(this::place);
        if (lanes.isEmpty()) {
            return new ChannelFlow(head, stages, List.of(), List.of(), List.of());
        }
        return new ChannelFlow(head, stages, lanes(), columns.keySet().stream().map(this::stop).toList(),
                columns.keySet().stream().flatMap(from -> streams(from).stream()).toList());
    }

    private List<Moment> stops(Stage stage) {
        return stage.getNodes().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
                .filter(moment -> !(moment instanceof Exit) && !parts.merged().isGone(moment)).toList();
    }

    private static List<Channel> channels(Moment moment) {
        return moment.getTouchpoints().stream().map(Touchpoint::getChannel).filter(Objects::nonNull).distinct()
                .toList();
    }

    /** Each step stands right of all those from which customers come, and each stage right of the one before. */
    private void place(Stage stage) {
        int first = stages.isEmpty() ? 0 : last().firstColumn() + last().columns();
        int end = first + 1;
        for (Moment stop : stops(stage)) {
            int column = first;
            for (Map.Entry<Moment, Integer> before : columns.entrySet()) {
                if (passage.from(before.getKey()).containsKey(stop)) {
                    column = Math.max(column, before.getValue() + 1);
                }
            }
            columns.put(stop, column);
            end = Math.max(end, column + 1);
        }
        stages.add(new StageBand(parts.id(stage), stage.getTitle(), first, end - first));
    }

    private StageBand last() {
        return stages.get(stages.size() - 1);
    }

    private List<Lane> lanes() {
        List<Lane> all = new ArrayList<>(lanes.stream()
                .map(channel -> new Lane(parts.id(channel), channel.getTitle(), channel.getKind())).toList());
        if (columns.keySet().stream().anyMatch(stop -> channels(stop).isEmpty())) {
            all.add(new Lane(null, "No channel", null));
        }
        return all;
    }

    private Stop stop(Moment moment) {
        List<Channel> channels = channels(moment);
        Passage.Amount amount = passage.at(moment);
        return new Stop(parts.id(moment), moment.getTitle(), columns.get(moment),
                channels.isEmpty() ? lanes.size() : lanes.indexOf(channels.get(0)),
                channels.stream().skip(1).map(Channel::getTitle).toList(), amount.known(), amount.measured());
    }

    private List<Stream> streams(Moment from) {
        List<Stream> streams = new ArrayList<>();
        passage.from(from).forEach((to, amount) -> streams.add(new Stream(parts.id(from), parts.id(to), to.getTitle(),
                kind(from, to), amount.known(), amount.measured())));
        return streams;
    }

    private Kind kind(Moment from, Moment to) {
        if (to instanceof Exit) {
            return Kind.LEAVES;
        }
        if (passage.leadsBack(from, to)) {
            return Kind.GOES_BACK;
        }
        boolean switches = !channels(from).isEmpty() && !channels(to).isEmpty()
                && Collections.disjoint(channels(from), channels(to));
        return switches ? Kind.SWITCHES : Kind.GOES_ON;
    }
}
