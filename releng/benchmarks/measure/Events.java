/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/**
 * Invents what visitors of the shop in running-shoes.journey do, the same for the same seed:
 * {@code java Events.java VISITS SEED > events.csv}; {@code java Events.java answers VISITS SEED > answers.csv}.
 */
class Events {

    private static final Instant START = Instant.parse("2026-07-01T06:00:00Z");
    private static final int DAYS = 92;
    private static final int DAY = 86_400;

    private final Random chance;
    private final PrintStream out;
    private long visit;
    private long customer;
    private long now;
    private String device;

    private Events(long seed, PrintStream out) {
        this.chance = new Random(seed);
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        boolean answers = args[0].equals("answers");
        long visits = Long.parseLong(args[answers ? 1 : 0]);
        long seed = Long.parseLong(args[answers ? 2 : 1]);
        try (PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false,
                StandardCharsets.UTF_8)) {
            Events events = new Events(seed, out);
            out.print(answers ? "answered,recommend,checkout,return was easy\n"
                    : "case,customer,event,time,page,device\n");
            for (long i = 1; i <= visits; i++) {
                if (answers) {
                    events.answer();
                } else {
                    events.visit(i, visits);
                }
            }
        }
    }

    private boolean happens(double share) {
        return chance.nextDouble() < share;
    }

    /** Times are skewed: most are short, a few are long. */
    private void pass(double usualSeconds) {
        now += Math.max(1, Math.round(usualSeconds * Math.exp(chance.nextGaussian() * 0.8)));
    }

    private void event(String name, String page) {
        out.print("v" + visit + ",c" + customer + "," + name + "," + Instant.ofEpochSecond(now) + "," + page + ","
                + device
                + "\n");
    }

    private void visit(long number, long visits) {
        visit = number;
        customer = 1 + Math.floorMod(chance.nextLong(), Math.max(1, visits * 2 / 3));
        now = START.getEpochSecond() + chance.nextInt(DAYS * DAY);
        device = happens(0.64) ? "phone" : "computer";
        if (happens(0.45)) {
            event("ad_click", "/");
            pass(40);
        }
        if (happens(0.9)) {
            event("search", "/search");
            pass(600);
        }
        browse();
    }

    private void browse() {
        int pairs = 1 + chance.nextInt(3);
        for (int i = 0; i < pairs; i++) {
            event("page_view", "/shoes/" + (1 + chance.nextInt(40)));
            pass(70);
        }
        if (happens(0.7)) {
            event("page_view", happens(0.8) ? "/reviews" : "/guide");
            pass(400);
        }
        if (happens(0.08)) {
            event("chat_opened", "/chat");
            pass(200);
        }
        if (happens(0.55)) {
            checkOut();
        }
    }

    private void checkOut() {
        event("checkout_started", "/cart");
        pass(200);
        if (happens(0.12)) {
            event("payment_declined", "/cart");
            pass(60);
        }
        if (happens(device.equals("phone") ? 0.42 : 0.6)) {
            event("order_paid", "/thanks");
            pass(2 * DAY);
            event("tracking_opened", "/tracking");
            pass(2 * DAY);
            delivered();
        }
    }

    private void delivered() {
        if (happens(0.19)) {
            event("return_call", "");
            pass(DAY);
            if (happens(0.4)) {
                browse();
            }
        } else if (happens(0.9)) {
            event("first_run_shared", "");
        }
    }

    private void answer() {
        out.print(START.plusSeconds(chance.nextInt(DAYS * DAY)) + "," + scale(0, 10, 0.72) + "," + scale(1, 5, 0.45)
                + ","
                + (happens(0.2) ? scale(1, 7, 0.35) : "") + "\n");
    }

    private long scale(int least, int most, double tendency) {
        double place = Math.min(1, Math.max(0, tendency + chance.nextGaussian() * 0.27));
        return least + Math.round(place * (most - least));
    }
}
